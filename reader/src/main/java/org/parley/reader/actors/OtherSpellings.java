package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.parley.core.names.NameKind;
import org.parley.core.names.Spellings;

/**
 * The full names of one article by how they can be spelled: "Assad" and "Baschar al-Assad" are the
 * "Bashar al-Assad" of another sentence. Not for use by several threads.
 */
final class OtherSpellings {
    private record Bearer(String name, Actor actor) {}

    private final Map<NameKind, Map<String, List<Bearer>>> byKey = new TreeMap<>();

    /** Keeps a full name of an actor. */
    void add(NameKind kind, String name, Actor actor) {
        Bearer bearer = new Bearer(name, actor);
        Map<String, List<Bearer>> ofKind = byKey.computeIfAbsent(kind, k -> new TreeMap<>());
        for (String key : keys(kind, name)) {
            ofKind.computeIfAbsent(key, k -> new ArrayList<>()).add(bearer);
        }
    }

    /** The one actor of whose full name this can be a form; nobody where two can be meant. */
    Optional<Actor> of(NameKind kind, String name) {
        Map<String, List<Bearer>> ofKind = byKey.getOrDefault(kind, Map.of());
        if (ofKind.isEmpty()) {
            return Optional.empty();
        }
        Set<Bearer> near = new LinkedHashSet<>();
        keys(kind, name).forEach(key -> near.addAll(ofKind.getOrDefault(key, List.of())));
        List<Actor> bearers =
                near.stream()
                        .filter(b -> Spellings.known().same(kind, name, kind, b.name()))
                        .map(Bearer::actor)
                        .distinct()
                        .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static SortedSet<String> keys(NameKind kind, String name) {
        return Spellings.known().keys(kind, name);
    }
}

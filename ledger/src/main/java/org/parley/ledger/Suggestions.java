package org.parley.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parley.ledger.names.KnownActor;
import org.parley.ledger.names.Name;

/** Known actors for names that are not placed: those with a like name, or with that role. */
final class Suggestions {
    private static final int MOST = 5;

    private final NameIndex index;

    /** Names of actors with a side, by what they are called. */
    private final Map<String, Set<String>> called = new HashMap<>();

    /** The same by their roles, folded. */
    private final Map<String, Set<String>> roles = new HashMap<>();

    Suggestions(NameIndex index, List<KnownActor> actors) {
        this.index = index;
        for (KnownActor actor : actors) {
            if (!actor.open()) {
                actor.forms().forEach(form -> put(called, form, actor.name()));
                actor.roles().stream()
                        .map(KnownActor.Role::role)
                        .forEach(
                                role ->
                                        put(
                                                roles,
                                                Name.folded(role == null ? "" : role),
                                                actor.name()));
            }
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String name) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
    }

    /**
     * Names of known actors, sorted, at most five.
     *
     * @param name as it is listed
     * @param written as articles write it
     */
    List<String> of(String name, Collection<Name> written) {
        Set<String> found = new TreeSet<>();
        written.stream()
                .filter(Name::proper)
                .flatMap(one -> index.alike(one).stream())
                .forEach(like -> found.addAll(called.getOrDefault(like.text(), Set.of())));
        String words = Name.folded(name);
        // "the foreign minister" has the role "foreign minister"
        for (String role : List.of(words, words.substring(words.indexOf(' ') + 1))) {
            found.addAll(roles.getOrDefault(role, Set.of()));
        }
        found.remove(name);
        return found.stream().limit(MOST).toList();
    }
}

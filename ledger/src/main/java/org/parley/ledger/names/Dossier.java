package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;

/**
 * Where all articles together have a written name.
 *
 * @param forms other forms that an article gives for the same name (an abbreviation)
 * @param days in how many articles it stands, by day of publication (null: unknown)
 */
public record Dossier(Name name, Set<String> forms, Map<@Nullable LocalDate, Integer> days) {

    public Dossier {
        forms = Collections.unmodifiableSet(new TreeSet<>(forms));
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    int articles() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether the two can be one name, by any form of theirs. */
    public boolean alike(Dossier other, Likeness likeness) {
        return names().stream()
                .anyMatch(a -> other.names().stream().anyMatch(b -> likeness.same(a, b)));
    }

    /** Names that may be alike share one of these. */
    public Set<String> keys(Likeness likeness) {
        Set<String> keys = new TreeSet<>();
        names().forEach(written -> keys.addAll(likeness.keys(written)));
        return keys;
    }

    /**
     * What a person is called besides his name is a surname or a title, which others bear too: only
     * a body's forms count.
     */
    private List<Name> names() {
        List<Name> names = new ArrayList<>(List.of(name));
        if (name.kind() == Kind.BODY) {
            forms.stream()
                    .filter(form -> !form.equals(name.text()))
                    .forEach(form -> names.add(new Name(Kind.BODY, form)));
        }
        return names;
    }
}

package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where all articles together have a written name.
 *
 * @param alike other names that can be forms of the same one
 * @param days in how many articles it stands, by day of publication (null: unknown)
 */
public record Dossier(Name name, Set<Name> alike, Map<@Nullable LocalDate, Integer> days) {

    public Dossier {
        alike = Collections.unmodifiableSet(new TreeSet<>(alike));
        days = Collections.unmodifiableMap(new LinkedHashMap<>(days));
    }

    int articles() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.parley.ledger.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A written name on a day of publication: the unit that is linked. Ordered by name, then by day,
 * the unknown one first.
 *
 * @param day null if the articles do not tell it
 */
public record Appearance(Name name, @Nullable LocalDate day) implements Comparable<Appearance> {
    @Override
    public int compareTo(Appearance other) {
        int names = name.compareTo(other.name);
        if (names != 0) {
            return names;
        }
        if (day == null || other.day == null) {
            return Boolean.compare(day != null, other.day != null);
        }
        return day.compareTo(other.day);
    }
}

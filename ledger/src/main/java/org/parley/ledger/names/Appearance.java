package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A written name on a day of publication: the unit that is linked. Ordered by name, then by day,
 * the unknown one first.
 *
 * @param day null if the articles do not tell it
 */
public record Appearance(Name name, @Nullable LocalDate day) implements Comparable<Appearance> {
    private static final Comparator<Appearance> ORDER =
            Comparator.comparing(Appearance::name)
                    .thenComparing(
                            Appearance::day, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Appearance other) {
        return ORDER.compare(this, other);
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where an event stands in the order of time.
 *
 * @param day on which it begins; empty if that is unknown
 * @param opening place of its first entry
 */
public record Moment(Optional<LocalDate> day, String opening) {
    /** By the day (unknown days first), then by the first entry's place. */
    public static final Comparator<Moment> ORDER =
            Comparator.comparing(
                            (Moment m) -> m.day().orElse(null),
                            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(Moment::opening);

    public static Moment of(Event event) {
        return new Moment(event.first(), event.folded().opening());
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an event stands in the order of time.
 *
 * @param day on which it begins; empty if that is unknown
 * @param opening place of its first entry
 */
public record Moment(Optional<LocalDate> day, String opening) implements Comparable<Moment> {
    public static Moment of(Event event) {
        return new Moment(event.first(), event.folded().opening());
    }

    /** Unknown days first, then by the day and the opening. */
    @Override
    public int compareTo(Moment other) {
        int days = day.orElse(LocalDate.MIN).compareTo(other.day.orElse(LocalDate.MIN));
        return days == 0 ? opening.compareTo(other.opening) : days;
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Polarity;

/**
 * What is due on a day, by the move that set it.
 *
 * @param event all that is told of the move
 * @param due the day; of reports that differ the earliest
 */
public record Deadline(Event event, LocalDate due) {
    private static final Comparator<Deadline> ORDER =
            Comparator.comparing((Deadline d) -> d.due())
                    .thenComparing(d -> d.event().folded().opening());

    /** The deadlines of some events, ordered by day; none that a text denies. */
    public static List<Deadline> of(List<Event> events) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Event event : events) {
            @Nullable LocalDate due = event.due();
            if (due != null && event.lead().polarity() == Polarity.POSITIVE) {
                deadlines.add(new Deadline(event, due));
            }
        }
        deadlines.sort(ORDER);
        return deadlines;
    }

    /** How many days are left on a day; negative if it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}

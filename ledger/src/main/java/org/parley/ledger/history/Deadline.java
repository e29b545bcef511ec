package org.parley.ledger.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Told;

/**
 * What is due on a day, by the move that set it.
 *
 * @param event all that is told of the move
 * @param due the day; of reports that differ the earliest
 */
public record Deadline(Event event, LocalDate due) {
    private static final Comparator<Deadline> ORDER =
            Comparator.comparing((Deadline d) -> d.due())
                    .thenComparing(d -> d.event().told().get(0).entry().id());

    /** The deadlines of some events, ordered by day; none that a text denies. */
    public static List<Deadline> of(List<Event> events) {
        return events.stream()
                .filter(e -> e.lead().polarity() == Polarity.POSITIVE)
                .flatMap(e -> due(e).map(day -> new Deadline(e, day)).stream())
                .sorted(ORDER)
                .toList();
    }

    private static Optional<LocalDate> due(Event event) {
        return event.told().stream()
                .map(Told::entry)
                .<@Nullable LocalDate>map(entry -> entry.due())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** How many days are left on a day; negative if it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;

/**
 * A party's position that is another than it was.
 *
 * @param before null if it had none on that issue
 */
public record Change(Place place, @Nullable Event before, Event now) {

    /**
     * The positions that differ from those of the day before, ordered by issue and party. Events of
     * unknown day count as older.
     *
     * @param events ordered by time, as {@link Events#of} has them
     */
    public static List<Change> since(LocalDate day, List<Event> events) {
        Map<Place, Position> before =
                Position.of(
                                events.stream()
                                        .filter(
                                                e ->
                                                        e.first()
                                                                .filter(d -> !d.isBefore(day))
                                                                .isEmpty())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Position::place, Function.identity()));
        List<Change> changes = new ArrayList<>();
        for (Position now : Position.of(events)) {
            @Nullable Position was = before.get(now.place());
            Change change = new Change(now.place(), was == null ? null : was.event(), now.event());
            if (change.isOne()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** Whether the position is another one. */
    public boolean isOne() {
        return before == null || !before.equals(now) && differ(before.lead(), now.lead());
    }

    private static boolean differ(Entry was, Entry now) {
        return was.move() != now.move() || was.polarity() != now.polarity();
    }
}

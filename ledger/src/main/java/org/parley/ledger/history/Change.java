package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.ledger.history.Events.Place;

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
        Map<Place, Event> before =
                Events.positions(
                        events.stream()
                                .filter(e -> e.first().filter(d -> !d.isBefore(day)).isEmpty())
                                .toList());
        List<Change> changes = new ArrayList<>();
        new TreeMap<>(Events.positions(events))
                .forEach(
                        (place, now) -> {
                            @Nullable Event was = before.get(place);
                            if (was == null || was != now && differ(was.lead(), now.lead())) {
                                changes.add(new Change(place, was, now));
                            }
                        });
        return changes;
    }

    private static boolean differ(Entry was, Entry now) {
        return was.move() != now.move() || was.polarity() != now.polarity();
    }
}

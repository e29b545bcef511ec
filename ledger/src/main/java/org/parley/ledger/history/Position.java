package org.parley.ledger.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a party stands on an issue: its latest event there. What is told as background of an
 * earlier round counts only where there is nothing else.
 *
 * @param entries how many entries the ledger has of that party on that issue
 */
public record Position(Place place, Event event, int entries) {

    /**
     * The positions that some events make, ordered by issue and party.
     *
     * @param events in any order
     */
    public static List<Position> of(Collection<Event> events) {
        Map<Place, Position> positions = new TreeMap<>();
        events.stream()
                .sorted(Event.BY_TIME)
                .forEach(
                        event -> {
                            Place place = Place.of(event.lead());
                            Position alone = new Position(place, event, event.entries().size());
                            positions.merge(place, alone, Position::followedBy);
                        });
        return List.copyOf(positions.values());
    }

    private Position followedBy(Position later) {
        boolean stays = !event.lead().past() && later.event.lead().past();
        return new Position(place, stays ? event : later.event, entries + later.entries);
    }
}

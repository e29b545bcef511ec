package org.parley.ledger;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Rated;
import org.parley.ledger.rulings.SourceRatings;

/** Rates events by the entries that contradict theirs, inside the caller's transaction. */
final class EventRatings {
    private final Handle handle;
    private final Recalled recalled;

    /**
     * @param recalled of the state that the handle sees
     */
    EventRatings(Handle handle, Recalled recalled) {
        this.handle = handle;
        this.recalled = recalled;
    }

    /**
     * @param question what the events answered; also entries of other moves and earlier days are
     *     looked at, as they may contradict
     */
    List<Rated> of(List<Event> events, Question question) {
        if (events.isEmpty()) {
            return List.of();
        }
        Question wider = question.withDates(null, question.until()).withMoves(Set.of());
        List<String> ids = events.stream().flatMap(event -> event.entries().stream()).toList();
        return Rated.of(
                events,
                new ContradictionPages(handle, recalled).against(wider, ids),
                new SourceRatings(SourceRatingRow.holding(handle))::of);
    }
}

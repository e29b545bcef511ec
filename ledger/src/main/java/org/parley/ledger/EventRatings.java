package org.parley.ledger;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Rated;
import org.parley.ledger.rulings.SourceRatings;

/** Rates events by the entries of their parties and issues, inside the caller's transaction. */
final class EventRatings {
    /** So many names of a list go into one query; of more all entries are looked at. */
    private static final int MOST = 500;

    private final Handle handle;

    EventRatings(Handle handle) {
        this.handle = handle;
    }

    /**
     * @param question what the events answered; also entries of other moves and earlier days are
     *     looked at, as they may contradict
     */
    List<Rated> of(List<Event> events, Question question) {
        if (events.isEmpty()) {
            return List.of();
        }
        List<Place> places = events.stream().map(event -> Place.of(event.lead())).toList();
        Question wider = question.withDates(null, question.until()).withMoves(Set.of());
        Questions questions = new Questions(handle);
        List<Told> told =
                questions
                        .ofEntries(wider)
                        .map(conditions -> questions.told(within(conditions, places)))
                        .orElse(List.of());
        return Rated.of(events, told, new SourceRatings(SourceRatingRow.holding(handle))::of);
    }

    /** The entries of some issues and parties, and perhaps others. */
    private static Conditions within(Conditions conditions, List<Place> places) {
        List<String> issues =
                places.stream().map(place -> CurrentRow.cut(place.issue())).distinct().toList();
        List<String> parties =
                places.stream().map(place -> CurrentRow.cut(place.party())).distinct().toList();
        if (issues.size() <= MOST && parties.size() <= MOST) {
            conditions.in("issue_key", "rated_issues", issues);
            conditions.in("party_key", "rated_parties", parties);
        }
        return conditions;
    }
}

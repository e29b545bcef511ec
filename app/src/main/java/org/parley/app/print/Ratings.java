package org.parley.app.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Rated;
import org.parley.ledger.origins.Rating;

/** Letter and figure of events. */
public final class Ratings {
    private final Map<String, Rating> byLead = new HashMap<>();

    public Ratings(List<Rated> rated) {
        rated.forEach(one -> byLead.put(one.event().lead().id(), one.rating()));
    }

    /**
     * @throws IllegalArgumentException if it was not rated
     */
    Rating of(Event event) {
        @Nullable Rating rating = byLead.get(event.lead().id());
        if (rating == null) {
            throw new IllegalArgumentException(event.lead().id());
        }
        return rating;
    }
}

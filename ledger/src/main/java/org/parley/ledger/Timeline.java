package org.parley.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Tempo;

/**
 * What happened, in order of time. The days of a question are here those on which events begin,
 * whenever they were published: the events are those that all entries make.
 */
public interface Timeline {
    /**
     * The events that are asked for, the newest first, unknown days at the end.
     *
     * @param before only those that come before it in time, or null for all
     * @param most how many at most
     */
    List<Event> newest(Question question, @Nullable Moment before, int most);

    /** How many of them begin on each day, by day and move; unknown days are left out. */
    List<Tempo> tempo(Question question);
}

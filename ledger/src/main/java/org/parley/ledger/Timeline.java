package org.parley.ledger;

import java.time.LocalDate;
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

    /**
     * The same of the events as they could be known on a day: those that the entries published
     * until then make.
     *
     * @param question its days do not count
     */
    List<Event> newestKnown(LocalDate day, Question question, @Nullable Moment before, int most);

    /** How many begin on each day, by day and move; unknown days are left out. */
    List<Tempo> tempo(Question question);
}

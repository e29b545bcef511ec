package org.parley.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Tempo;

/** Answers from the table of events, and of what could be known on a day from memory. */
final class JdbiTimeline implements Timeline {
    private final Store store;
    private final Replays replays;

    JdbiTimeline(Store store, Replays replays) {
        this.store = store;
        this.replays = replays;
    }

    @Override
    public List<Event> newest(Question question, @Nullable Moment before, int most) {
        return store.read(handle -> new Questions(handle).newest(question, before, most));
    }

    @Override
    public List<Event> newestKnown(
            LocalDate day, Question question, @Nullable Moment before, int most) {
        return store.read(handle -> replays.of(handle, question).newest(handle, day, before, most));
    }

    @Override
    public List<Tempo> tempo(Question question) {
        return store.read(
                handle -> {
                    Questions questions = new Questions(handle);
                    Conditions conditions = new Conditions();
                    if (!questions.beginning(question, conditions)) {
                        return List.of();
                    }
                    conditions.and("first > ''");
                    return conditions
                            .query(
                                    handle,
                                    "select first, move, count(*) from event",
                                    " group by first, move order by first, move")
                            .map(
                                    (row, context) ->
                                            new Tempo(
                                                    Days.parse(row.getString(1)),
                                                    Move.parse(row.getString(2)).orElseThrow(),
                                                    row.getInt(3)))
                            .list();
                });
    }
}

package org.parley.ledger;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is recalled of the ledger, and the replays of the questions asked last, as long as it stays
 * as it is; let go when memory runs short. May be shared by threads.
 */
final class Replays {
    private static final int MOST = 4;

    private final Map<Question, SoftReference<Replay>> replays =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Question, SoftReference<Replay>> eldest) {
                    return size() > MOST;
                }
            };

    private final Object lock = new Object();
    private SoftReference<Recalled> recalled = new SoftReference<>(null);
    private long revision = -1;

    /**
     * @param handle on one state of the ledger, which does not change before the transaction ends
     */
    synchronized Replay of(Handle handle, Question question) {
        Recalled now = recalled(handle);
        if (question.whole() && question.issue() != null) {
            return of(handle, question.withIssue(null)).on(CurrentRow.cut(question.issue()));
        }
        Question always = question.withDates(null, null);
        @Nullable SoftReference<Replay> kept = replays.get(always);
        @Nullable Replay replay = kept == null ? null : kept.get();
        if (replay == null || !replay.isOf(now)) {
            replay = Replay.of(handle, always, now);
            replays.put(always, new SoftReference<>(replay));
        }
        return replay;
    }

    /**
     * What is recalled of the state that a handle sees. Nobody waits here for a replay that is
     * being made.
     *
     * @param handle as above
     */
    Recalled recalled(Handle handle) {
        long there = Revision.of(handle);
        synchronized (lock) {
            @Nullable Recalled now = there == revision ? recalled.get() : null;
            if (now == null) {
                now = new Recalled();
                recalled = new SoftReference<>(now);
                revision = there;
            }
            return now;
        }
    }
}

package org.parley.ledger;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The replays of the questions asked last, as long as the ledger stays as it is; let go when memory
 * runs short. May be shared by threads.
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

    private long revision = -1;

    /**
     * @param handle on one state of the ledger, which does not change before the transaction ends
     */
    synchronized Replay of(Handle handle, Question question) {
        long there = Revision.of(handle);
        if (there != revision) {
            replays.clear();
            revision = there;
        }
        if (question.whole() && question.issue() != null) {
            return of(handle, question.withIssue(null)).on(CurrentRow.cut(question.issue()));
        }
        Question always = question.withDates(null, null);
        @Nullable SoftReference<Replay> kept = replays.get(always);
        @Nullable Replay replay = kept == null ? null : kept.get();
        if (replay == null) {
            replay = Replay.of(handle, always);
            replays.put(always, new SoftReference<>(replay));
        }
        return replay;
    }
}

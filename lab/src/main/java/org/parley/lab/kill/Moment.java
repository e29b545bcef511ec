package org.parley.lab.kill;

import java.time.Duration;

/** When a process is killed. */
sealed interface Moment {
    /** Not at all. */
    record Never() implements Moment {}

    /**
     * While it starts and opens the ledger, or soon after.
     *
     * @param delay from its start on
     */
    record Starting(Duration delay) implements Moment {}

    /**
     * While it keeps a reading.
     *
     * @param acknowledged so many readings are kept and acknowledged before
     * @param delay from when it has begun with the next
     */
    record Keeping(int acknowledged, Duration delay) implements Moment {}
}

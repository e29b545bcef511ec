package org.parley.intake.fetch;

import java.time.Duration;

/** The time left for the requests of one page. */
final class Budget {
    private final Duration whole;
    private long spent;

    Budget(Duration whole) {
        this.whole = whole;
    }

    Duration whole() {
        return whole;
    }

    synchronized long nanosLeft() {
        return Math.max(0, whole.toNanos() - spent);
    }

    synchronized void spend(long nanos) {
        spent += nanos;
    }
}

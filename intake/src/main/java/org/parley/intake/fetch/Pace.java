package org.parley.intake.fetch;

import java.time.Clock;
import java.time.Duration;

/**
 * How servers are spared.
 *
 * @param delay from the end of one request to a server until the next
 * @param patience the longest wait that a server may ask for, by {@code Crawl-delay} or {@code
 *     Retry-After}
 * @param clock tells the time
 * @param sleeper waits
 */
public record Pace(Duration delay, Duration patience, Clock clock, Sleeper sleeper) {
    /** One second between requests, thirty of patience. */
    public static final Pace USUAL =
            new Pace(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Clock.systemUTC(),
                    time -> Thread.sleep(time.toMillis()));

    /** No wait on purpose: for servers of one's own. */
    public static final Pace AT_ONCE =
            new Pace(Duration.ZERO, Duration.ZERO, USUAL.clock, USUAL.sleeper);

    /** Lets time go by. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }
}

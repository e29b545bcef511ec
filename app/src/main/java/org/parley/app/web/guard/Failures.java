package org.parley.app.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tokens that were wrong, counted by the address that they came from. After {@link #FREE} of them
 * each further one makes the address wait twice as long, up to {@link #LONGEST}, during which no
 * token of it is looked at. An address with nothing wrong for {@link #FORGOTTEN} starts anew. For
 * threads at once.
 */
final class Failures {
    static final int FREE = 5;
    static final Duration LONGEST = Duration.ofMinutes(1);
    static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private record Count(int failures, Instant last, Instant until) {}

    private final Clock clock;
    private final Map<String, Count> counts =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                    return size() > REMEMBERED;
                }
            };

    Failures(Clock clock) {
        this.clock = clock;
    }

    /** How long the address must wait before a token of it is looked at. */
    synchronized Duration wait(String address) {
        Count count = counts.get(address);
        Duration left =
                count == null ? Duration.ZERO : Duration.between(clock.instant(), count.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    synchronized void count(String address) {
        Instant now = clock.instant();
        Count before = counts.remove(address);
        int failures =
                before == null || now.isAfter(before.last().plus(FORGOTTEN))
                        ? 1
                        : before.failures() + 1;
        counts.put(address, new Count(failures, now, now.plus(pause(failures))));
    }

    private static Duration pause(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - FREE, 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

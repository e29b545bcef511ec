package org.parley.app.web.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.parley.app.web.page.Refused;

/**
 * Tells browsers of a job's progress while it goes on. Each keeps a thread, until the job is over
 * or soon after the browser has gone.
 */
public final class Streams {
    /** Of one visitor: browsers open six connections to one server, and need some for pages. */
    static final int MOST_OF_ONE = 4;

    static final int MOST = 32;

    /** So often a browser is written to that has nothing to be told, to see whether it is there. */
    private static final Duration PULSE = Duration.ofSeconds(2);

    /** Too many words a second help nobody. */
    private static final long PAUSE_MILLIS = 150;

    private static final int SHOWN = 20;

    private final Map<String, Integer> open = new HashMap<>();

    /** A browser that listens. */
    public interface Listener {
        /** Tells it; false if it has gone, or may not be told any more. */
        boolean tell(Progress progress);

        /** Asks whether it is there still, and may be told. */
        boolean isThere();
    }

    /**
     * Lets one more follow; whoever is let in has to {@link #follow} or to {@link #leave}.
     *
     * @throws Refused if too many do
     */
    public synchronized void admit(String visitor) {
        if (count() >= MOST || open.getOrDefault(visitor, 0) >= MOST_OF_ONE) {
            throw Refused.tooMany(
                    "Too many windows follow a reading. Close some, or load the page again to see"
                            + " how far it is.");
        }
        open.merge(visitor, 1, Integer::sum);
    }

    /** Tells a listener of a job from now on; returns when there is no more to tell. */
    public void follow(String visitor, Job job, Listener listener) {
        try {
            Progress progress = job.progress(SHOWN);
            while (listener.tell(progress) && !progress.isOver()) {
                Thread.sleep(PAUSE_MILLIS);
                while (!job.await(progress.number(), PULSE)) {
                    if (!listener.isThere()) {
                        return;
                    }
                }
                progress = job.progress(SHOWN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            leave(visitor);
        }
    }

    /** Takes back that somebody was let in. */
    public synchronized void leave(String visitor) {
        open.computeIfPresent(visitor, (name, n) -> n == 1 ? null : n - 1);
    }

    /** How many listen. */
    public synchronized int count() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}

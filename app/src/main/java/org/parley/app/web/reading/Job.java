package org.parley.app.web.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.Batch;
import org.parley.app.web.reading.Progress.State;
import org.parley.reader.Reading;

/** One commission on its way. All threads may share it. */
public final class Job {
    /** Of more documents the first ones are counted only. */
    static final int MOST_STEPS = 1_000;

    private final String id;
    private final Commission commission;
    private final Instant asked;
    private final Map<Step.Kind, Integer> counts = new EnumMap<>(Step.Kind.class);
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> inHand = new ArrayList<>();
    private State state = State.WAITING;
    private boolean stopping;
    private int ahead;
    private int number;
    private @Nullable Batch<Reading> batch;
    private @Nullable String failure;
    private @Nullable Instant ended;

    Job(String id, Commission commission, int ahead, Instant asked) {
        this.id = id;
        this.commission = commission;
        this.ahead = ahead;
        this.asked = asked;
    }

    public String id() {
        return id;
    }

    Commission commission() {
        return commission;
    }

    /**
     * How far it is.
     *
     * @param most steps that are listed, the last ones
     */
    public synchronized Progress progress(int most) {
        List<Step> listed = new ArrayList<>(steps);
        return new Progress(
                id,
                number,
                commission.name(),
                commission.by(),
                state,
                ahead,
                inHand,
                counts,
                listed.subList(Math.max(0, listed.size() - most), listed.size()),
                failure,
                asked,
                ended);
    }

    /** How far it is, with all steps that are kept. */
    public Progress progress() {
        return progress(MOST_STEPS);
    }

    /**
     * Waits until it is further than a progress was.
     *
     * @return false if it was not, for so long
     */
    public synchronized boolean await(int seen, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (number == seen) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    /** Reads what is in hand to its end, and no more; a job that waits is never begun. */
    synchronized void stop(Instant when) {
        if (stopping || progress(0).isOver()) {
            return;
        }
        stopping = true;
        if (batch != null) {
            batch.stop();
        }
        if (state == State.WAITING) {
            commission.sources().forEach(source -> add(Step.left(source.name())));
            end(State.STOPPED, when);
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** False if it was stopped before. */
    synchronized boolean begin(Batch<Reading> newBatch) {
        if (stopping) {
            return false;
        }
        batch = newBatch;
        ahead = 0;
        state = State.READING;
        changed();
        return true;
    }

    synchronized void ahead(int jobs) {
        if (state == State.WAITING && ahead != jobs) {
            ahead = jobs;
            changed();
        }
    }

    synchronized void take(String document) {
        inHand.add(document);
        changed();
    }

    synchronized void release(String document) {
        inHand.remove(document);
    }

    synchronized void add(Step step) {
        counts.merge(step.kind(), 1, Integer::sum);
        steps.add(step);
        if (steps.size() > MOST_STEPS) {
            steps.remove();
        }
        changed();
    }

    synchronized void fail(String message, Instant when) {
        failure = message;
        end(State.FAILED, when);
    }

    synchronized void end(State last, Instant when) {
        if (!progress(0).isOver()) {
            inHand.clear();
            batch = null;
            state = last;
            ended = when;
            changed();
        }
    }

    private void changed() {
        number++;
        notifyAll();
    }
}

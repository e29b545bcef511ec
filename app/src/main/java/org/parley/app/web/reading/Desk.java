package org.parley.app.web.reading;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.web.page.Frame.ReaderState;
import org.parley.intake.fetch.Settings;
import org.parley.ledger.Ledger;
import org.parley.reader.Reading;

/**
 * Where articles are read in the background, one job after another. What was kept stays; jobs
 * themselves are remembered while the program runs, the last {@value #MOST_JOBS} of them.
 */
public final class Desk implements AutoCloseable {
    /** Jobs that are remembered. */
    static final int MOST_JOBS = 100;

    /** Jobs that may wait. */
    static final int MOST_WAITING = 20;

    /** What they may hold. */
    static final long MOST_BYTES = 256L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int STACK = 16 << 20;

    private final Ledger ledger;
    private final Supplier<ArticleReader<Reading>> reader;
    private final Settings fetching;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final CompletableFuture<ArticleReader<Reading>> loaded = new CompletableFuture<>();
    private final Thread worker = new Thread(this::work, "reading desk");
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Deque<Job> waiting = new ArrayDeque<>();
    private @Nullable Job current;
    private boolean closing;

    /**
     * @param reader loads the reader; may take seconds
     * @param fetching which servers may be asked, and how
     */
    public Desk(
            Ledger ledger,
            Supplier<ArticleReader<Reading>> reader,
            Settings fetching,
            Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.fetching = fetching;
        this.clock = clock;
        worker.setDaemon(true);
    }

    /** Begins to load the reader, and to read what is handed in. */
    public void open() {
        Thread loader = new Thread(null, this::load, "loading the reader", STACK);
        loader.setDaemon(true);
        loader.start();
        worker.start();
    }

    private void load() {
        try {
            loaded.complete(reader.get());
        } catch (RuntimeException | Error e) {
            loaded.completeExceptionally(e);
        }
    }

    public ReaderState state() {
        if (!loaded.isDone()) {
            return ReaderState.LOADING;
        }
        return loaded.isCompletedExceptionally() ? ReaderState.FAILED : ReaderState.READY;
    }

    /**
     * Takes a commission, and with it the files that were uploaded for it: they are gone once it is
     * done, or if it is not taken.
     *
     * @return empty if so much waits that nothing more is taken
     */
    public synchronized Optional<Job> hand(Commission commission) {
        long bytes =
                commission.bytes()
                        + waiting.stream().mapToLong(job -> job.commission().bytes()).sum();
        if (closing || waiting.size() >= MOST_WAITING || bytes > MOST_BYTES) {
            discard(commission);
            return Optional.empty();
        }
        byte[] id = new byte[8];
        random.nextBytes(id);
        int ahead = waiting.size() + (current == null ? 0 : 1);
        Job job = new Job(HexFormat.of().formatHex(id), commission, ahead, clock.instant());
        jobs.put(job.id(), job);
        waiting.add(job);
        forgetOldest();
        notifyAll();
        return Optional.of(job);
    }

    private void forgetOldest() {
        var oldest = jobs.values().iterator();
        for (int many = jobs.size(); many > MOST_JOBS && oldest.hasNext(); ) {
            if (oldest.next().progress(0).isOver()) {
                oldest.remove();
                many--;
            }
        }
    }

    public synchronized Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The jobs that are remembered, the newest first. */
    public synchronized List<Job> jobs() {
        List<Job> all = new ArrayList<>(jobs.values());
        Collections.reverse(all);
        return all;
    }

    /** Reads of a job what is in hand, and no more. */
    public void stop(Job job) {
        synchronized (this) {
            if (waiting.remove(job)) {
                discard(job.commission());
                moveUp();
            }
        }
        job.stop(clock.instant());
    }

    private void moveUp() {
        int ahead = current == null ? 0 : 1;
        for (Job job : waiting) {
            job.ahead(ahead++);
        }
    }

    private void work() {
        try {
            for (Job job = next(); job != null; job = next()) {
                try {
                    new Run(job, ledger, loaded::join, fetching, clock).go();
                } catch (RuntimeException | Error e) {
                    job.fail(
                            "this is a mistake in Parley: "
                                    + e
                                    + ". What was read before is kept; please report it",
                            clock.instant());
                } finally {
                    discard(job.commission());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The job to do next, once there is one; null if there will be none. */
    private synchronized @Nullable Job next() throws InterruptedException {
        current = null;
        while (waiting.isEmpty() && !closing) {
            wait();
        }
        if (closing) {
            return null;
        }
        current = waiting.remove();
        moveUp();
        return current;
    }

    private static void discard(Commission commission) {
        for (Source source : commission.sources()) {
            if (source instanceof Source.Upload upload) {
                try {
                    upload.delete();
                } catch (IOException e) {
                    // It lies in a folder for passing files, which systems clear.
                }
            }
        }
    }

    /**
     * Reads the articles in hand to their end, and no more; waits for that, but some seconds only:
     * an article that takes longer is left, and nothing of it kept.
     *
     * @return jobs that did not come to their end
     */
    public List<Progress> finish() {
        List<Job> open;
        synchronized (this) {
            closing = true;
            open = jobs.values().stream().filter(job -> !job.progress(0).isOver()).toList();
            notifyAll();
        }
        open.forEach(this::stop);
        try {
            worker.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return open.stream().map(Job::progress).toList();
    }

    @Override
    public void close() {
        finish();
    }
}

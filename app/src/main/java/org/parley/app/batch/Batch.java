package org.parley.app.batch;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.intake.Arrival;

/**
 * Reads what arrives on several threads and hands the outcomes over in the order of arrival. The
 * taking in has a thread of its own, so that a slow server keeps nobody waiting; the reader is
 * loaded beside it, once there is something to read. Few articles are in memory at a time. For one
 * thread, but for {@link #stop}.
 *
 * @param <R> what comes of reading one
 */
public final class Batch<R> implements AutoCloseable {
    private static final int AHEAD = 4;

    private final Supplier<ArticleReader<R>> source;
    private final ExecutorService intake = Executors.newSingleThreadExecutor(Batch::thread);
    private final ExecutorService threads;
    private final BlockingQueue<Future<Outcome<R>>> waiting;
    private final Consumer<Throwable> mistakes;
    private final CompletableFuture<Object> stopped = new CompletableFuture<>();
    private volatile boolean closed;
    private @Nullable CompletableFuture<ArticleReader<R>> reader;

    /**
     * @param source loads the reader; may take seconds
     * @param threads how many articles are read at a time
     * @param mistakes is told what the reader threw; the outcome says it too
     */
    public Batch(Supplier<ArticleReader<R>> source, int threads, Consumer<Throwable> mistakes) {
        this.source = source;
        this.threads = Executors.newFixedThreadPool(threads, Batch::thread);
        this.waiting = new ArrayBlockingQueue<>(threads * AHEAD);
        this.mistakes = mistakes;
    }

    private static Thread thread(Runnable work) {
        // The parser recurses along the tree of a sentence.
        Thread thread = new Thread(null, work, "reading", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    /** Nothing more is begun; what is being read is read to its end. */
    private static final class Stopped extends ParleyException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null);
        }
    }

    /**
     * Reads everything, or until it is stopped.
     *
     * @param arrivals hands over what arrives, in order
     * @param taker is called on the calling thread
     * @throws ReaderFailure if the reader cannot be loaded
     * @throws ParleyException if the taking in asks a ledger that fails
     */
    public void read(Consumer<Consumer<Arrival>> arrivals, Consumer<Outcome<R>> taker) {
        Future<Outcome<R>> end = new CompletableFuture<>();
        Future<?> taking =
                intake.submit(
                        () -> {
                            try {
                                arrivals.accept(arrival -> put(submit(arrival)));
                            } catch (Stopped e) {
                                // What arrived before is handed over.
                            } finally {
                                putSurely(end);
                            }
                        });
        try {
            for (Future<Outcome<R>> next = waiting.take(); next != end; next = waiting.take()) {
                taker.accept(next.get());
            }
            taking.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ParleyException failure) {
                throw failure;
            }
            throw new ReaderFailure(
                    e.getCause() instanceof ExecutionException loading ? loading : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderFailure(e);
        }
    }

    /**
     * Begins no other article, and lets {@link #read} return once those in hand are read; what had
     * arrived and is not begun is handed over as left. Any thread may call it.
     */
    public void stop() {
        stopped.complete(this);
        intake.shutdownNow();
    }

    public boolean isStopped() {
        return stopped.isDone();
    }

    private void put(Future<Outcome<R>> outcome) {
        try {
            waiting.put(outcome);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw isStopped() ? new Stopped() : new ReaderFailure(e);
        }
    }

    /** Whoever takes is waiting for it, unless all is over. */
    private void putSurely(Future<Outcome<R>> end) {
        for (boolean put = false; !put && !closed; ) {
            try {
                put = waiting.offer(end, 1, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                // It was stopped; the end is still waited for.
            }
        }
    }

    private Future<Outcome<R>> submit(Arrival arrival) {
        if (isStopped()) {
            throw new Stopped();
        }
        if (arrival instanceof Arrival.Taken taken) {
            CompletableFuture<ArticleReader<R>> loading = reader();
            return threads.submit(() -> read(taken.article(), loading));
        }
        return CompletableFuture.completedFuture(new Outcome.Passed<>(arrival));
    }

    private CompletableFuture<ArticleReader<R>> reader() {
        if (reader == null) {
            reader = CompletableFuture.supplyAsync(source, work -> thread(work).start());
        }
        return reader;
    }

    private Outcome<R> read(Article article, CompletableFuture<ArticleReader<R>> loading)
            throws ExecutionException, InterruptedException {
        CompletableFuture.anyOf(loading, stopped).get();
        return isStopped() ? new Outcome.Left<>(article.document()) : read(article, loading.get());
    }

    private Outcome<R> read(Article article, ArticleReader<R> loaded) {
        try {
            return new Outcome.Done<>(loaded.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            mistakes.accept(e);
            String message =
                    "reading "
                            + article.document()
                            + " failed ("
                            + e
                            + "); the other articles are read. This is a mistake in Parley: run again with PARLEY_DEBUG=1 and report it";
            return new Outcome.Failed<>(
                    new Problem("reading-failed", article.document(), null, message));
        }
    }

    @Override
    public void close() {
        closed = true;
        intake.shutdownNow();
        threads.shutdownNow();
    }
}

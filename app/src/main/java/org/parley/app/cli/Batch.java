package org.parley.app.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.intake.Arrival;

/**
 * Reads what arrives on several threads and hands the outcomes over in the order of arrival. The
 * reader is loaded beside the taking in, once there is something to read. Few articles are in
 * memory at a time.
 */
final class Batch implements AutoCloseable {
    private static final int AHEAD = 4;

    private final Supplier<ArticleReader> source;
    private final ExecutorService threads;
    private final int ahead;
    private final Console console;
    private @Nullable CompletableFuture<ArticleReader> reader;

    /**
     * @param source loads the reader; may take seconds
     * @param threads how many articles are read at a time
     */
    Batch(Supplier<ArticleReader> source, int threads, Console console) {
        this.source = source;
        this.threads = Executors.newFixedThreadPool(threads, Batch::thread);
        this.ahead = threads * AHEAD;
        this.console = console;
    }

    private static Thread thread(Runnable work) {
        // The parser recurses along the tree of a sentence.
        Thread thread = new Thread(null, work, "reading", 16L << 20);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Reads everything.
     *
     * @throws ReaderFailure if the reader cannot be loaded
     */
    void read(Iterator<Arrival> arrivals, Consumer<Outcome> taker) {
        Queue<Future<Outcome>> waiting = new ArrayDeque<>();
        while (arrivals.hasNext()) {
            waiting.add(submit(arrivals.next()));
            if (waiting.size() > ahead) {
                taker.accept(await(waiting.remove()));
            }
        }
        while (!waiting.isEmpty()) {
            taker.accept(await(waiting.remove()));
        }
    }

    private Future<Outcome> submit(Arrival arrival) {
        if (arrival instanceof Arrival.Refused refused) {
            return CompletableFuture.completedFuture(new Outcome.Failed(refused.problem()));
        }
        Article article = ((Arrival.Taken) arrival).article();
        CompletableFuture<ArticleReader> loading = reader();
        return threads.submit(() -> read(article, loading.get()));
    }

    private CompletableFuture<ArticleReader> reader() {
        if (reader == null) {
            reader = CompletableFuture.supplyAsync(source, work -> thread(work).start());
        }
        return reader;
    }

    private Outcome read(Article article, ArticleReader loaded) {
        try {
            return new Outcome.Done(loaded.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            if (console.debug()) {
                e.printStackTrace(console.err());
            }
            String message =
                    "reading "
                            + article.document()
                            + " failed ("
                            + e
                            + "); the other articles are read. This is a mistake in Parley: run again with PARLEY_DEBUG=1 and report it";
            return new Outcome.Failed(
                    new Problem("reading-failed", article.document(), null, message));
        }
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            throw new ReaderFailure(
                    e.getCause() instanceof ExecutionException loading ? loading : e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderFailure(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

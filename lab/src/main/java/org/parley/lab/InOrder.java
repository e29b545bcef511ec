package org.parley.lab;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;

/** Works on several threads and hands out the results in the order of the input. */
final class InOrder {
    private InOrder() {}

    /** The results; close the stream to end the threads. */
    static <A, B> Stream<B> map(List<A> input, int threads, Function<A, B> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        List<Future<B>> results =
                input.stream().map(one -> workers.submit(() -> work.apply(one))).toList();
        return results.stream().map(InOrder::result).onClose(workers::shutdownNow);
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a reading", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("a reading failed: " + e.getCause(), e.getCause());
        }
    }
}

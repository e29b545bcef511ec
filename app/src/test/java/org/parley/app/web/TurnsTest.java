package org.parley.app.web;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Duration SHORT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Context REQUEST =
            (Context)
                    Proxy.newProxyInstance(
                            Context.class.getClassLoader(),
                            new Class<?>[] {Context.class},
                            (proxy, method, arguments) -> null);

    private final ExecutorService visitors = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        visitors.shutdownNow();
    }

    private Future<?> visit(Handler handler) {
        return visitors.submit(
                () -> {
                    handler.handle(REQUEST);
                    return null;
                });
    }

    @Test
    void inTurn_manyAtOnce_fewAreMadeAtATimeAndAllInTheEnd() throws Exception {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        Handler handler =
                new Turns(LONG)
                        .inTurn(
                                request -> {
                                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                                    Thread.sleep(5);
                                    now.decrementAndGet();
                                    made.incrementAndGet();
                                });
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 8 * Turns.AT_A_TIME; i++) {
            all.add(visit(handler));
        }
        for (Future<?> one : all) {
            one.get(20, SECONDS);
        }
        assertEquals(8 * Turns.AT_A_TIME, made.get());
        assertEquals(Turns.AT_A_TIME, most.get());
    }

    @Test
    void inTurn_behindSlowOnes_nobodyWaitsLong() throws Exception {
        Turns turns = new Turns(SHORT);
        CountDownLatch begun = new CountDownLatch(Turns.AT_A_TIME);
        CountDownLatch end = new CountDownLatch(1);
        Handler slow =
                turns.inTurn(
                        request -> {
                            begun.countDown();
                            end.await();
                        });
        for (int i = 0; i < Turns.AT_A_TIME; i++) {
            visit(slow);
        }
        assertTrue(begun.await(20, SECONDS));
        long start = System.nanoTime();
        visit(turns.inTurn(request -> {})).get(20, SECONDS);
        assertTrue(System.nanoTime() - start >= SHORT.toNanos());
        end.countDown();
    }

    @Test
    void inTurn_failures_giveTheTurnBack() throws Exception {
        Turns turns = new Turns(LONG);
        Handler failing =
                turns.inTurn(
                        request -> {
                            throw new IllegalStateException("no page");
                        });
        for (int i = 0; i < 2 * Turns.AT_A_TIME; i++) {
            assertThrows(IllegalStateException.class, () -> failing.handle(REQUEST));
        }
        long start = System.nanoTime();
        turns.inTurn(request -> {}).handle(REQUEST);
        assertTrue(System.nanoTime() - start < LONG.toNanos());
    }
}

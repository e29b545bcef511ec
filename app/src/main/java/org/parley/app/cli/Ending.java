package org.parley.app.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ctrl-C, SIGTERM or the end of the terminal, as something to wait for. A shutdown hook would not
 * do: those of libraries run beside it, and one takes away what a model that is just being loaded
 * stands on, so that the program ends with a crash. (Where nothing is left to close, {@link
 * Interruption} is enough.)
 */
final class Ending {
    private static final Map<String, Integer> SIGNALS = Map.of("HUP", 1, "INT", 2, "TERM", 15);
    private static final int BY_SIGNAL = 128;

    /** A terminal that is closed may tell it twice; who presses Ctrl-C again takes longer. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private long came;

    private Ending() {}

    /** From now on a signal ends nothing by itself; one more, a second later, does. */
    static Ending expected() {
        Ending ending = new Ending();
        SIGNALS.forEach((name, number) -> handle(name, () -> ending.comes(BY_SIGNAL + number)));
        return ending;
    }

    /**
     * By reflection, as the compiler warns of these classes, though every JVM has them (module
     * {@code jdk.unsupported}). Where one has not, or whoever started the program keeps the signal
     * from it, all stays as it was.
     */
    private static void handle(String name, Runnable work) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler working =
                    (proxy, method, arguments) -> {
                        if (!method.getDeclaringClass().equals(handler)) {
                            return method.invoke(work, arguments);
                        }
                        work.run();
                        return null;
                    };
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance(name),
                            Proxy.newProxyInstance(
                                    handler.getClassLoader(), new Class<?>[] {handler}, working));
        } catch (ReflectiveOperationException e) {
            // Then the JVM ends at once: nothing that is kept is lost by that.
        }
    }

    private synchronized void comes(int with) {
        if (code.complete(with)) {
            came = System.nanoTime();
        } else if (System.nanoTime() - came > AT_ONCE.toNanos()) {
            Runtime.getRuntime().halt(with);
        }
    }

    /** Whether it comes within a time. */
    boolean within(Duration most) throws InterruptedException {
        try {
            code.get(most.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("only a signal completes it", e);
        }
    }

    /**
     * Waits for it.
     *
     * @return what the program then exits with: 128 and the number of the signal
     */
    int come() {
        return code.join();
    }
}

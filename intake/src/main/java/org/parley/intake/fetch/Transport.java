package org.parley.intake.fetch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Unreadable;

/**
 * Asks a server one question. The server's name is looked up once, what it stands for is checked,
 * and the connection goes to what was checked: a name that changes its meaning in between gains
 * nothing.
 */
final class Transport {
    private final Settings settings;
    private final Lookup lookup;
    private final Supplier<SSLContext> tls;

    /** Finds the Internet addresses of a name. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    Transport(Settings settings, Lookup lookup, Supplier<SSLContext> tls) {
        this.settings = settings;
        this.lookup = lookup;
        this.tls = tls;
    }

    /**
     * The server's answer.
     *
     * @param headers sent beside the usual ones
     * @param budget what this takes is taken from it
     * @throws Unreadable if there is no whole answer
     */
    Answer get(WebAddress at, Map<String, String> headers, Budget budget) throws Unreadable {
        if (!settings.reach().allows(at.port())) {
            throw new Unreadable(
                    "address-port", "port " + at.port() + " is none of the web's. " + Failure.SAVE);
        }
        Exchange exchange = new Exchange(settings, tls, at, headers);
        // A thread of its own: neither a name server nor a dripping one can hold up the caller.
        FutureTask<Answer> task = new FutureTask<>(() -> exchange.answer(checked(at)));
        Thread thread = new Thread(task, "fetch " + at.host());
        thread.setDaemon(true);
        long start = System.nanoTime();
        thread.start();
        try {
            return task.get(budget.nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            exchange.stop();
            throw Failure.tooSlow(budget.whole());
        } catch (InterruptedException e) {
            exchange.stop();
            Thread.currentThread().interrupt();
            throw Failure.stopped();
        } catch (ExecutionException e) {
            throw failure(e.getCause(), at);
        } finally {
            budget.spend(System.nanoTime() - start);
        }
    }

    private static Unreadable failure(@Nullable Throwable cause, WebAddress at) {
        if (cause instanceof IOException problem) {
            return Failure.of(problem, at);
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException mistake
                ? mistake
                : new IllegalStateException("the exchange declares nothing else", cause);
    }

    private List<InetAddress> checked(WebAddress at) throws IOException {
        List<InetAddress> allowed =
                Arrays.stream(lookup.all(at.host()))
                        .filter(address -> allowed(at, address))
                        .toList();
        if (allowed.isEmpty()) {
            throw WebAddress.privateHost(at.host());
        }
        return allowed;
    }

    private boolean allowed(WebAddress at, InetAddress address) {
        boolean ipv4AsIpv6 = at.host().startsWith("[") && address instanceof Inet4Address;
        return !ipv4AsIpv6 && settings.reach().allows(address);
    }
}

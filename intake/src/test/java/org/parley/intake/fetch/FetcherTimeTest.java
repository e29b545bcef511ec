package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.fetch.Trial.refused;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Unreadable;

class FetcherTimeTest {
    private static final Caps CAPS =
            new Caps(
                    Duration.ofMillis(400),
                    Duration.ofMillis(400),
                    Duration.ofMillis(900),
                    Trial.MOST_BYTES,
                    5);

    private final Settings settings = new Trial().settings().withCaps(CAPS);
    private final Fetcher fetcher = Trial.fetcher(settings);
    private final long start = System.nanoTime();
    private Rogue server;

    @BeforeEach
    void startServer() throws IOException {
        server = new Rogue();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 6000, millis + " ms");
    }

    @Test
    void server_silent_saidAfterCap() {
        server.on("/a", (request, out) -> Thread.sleep(10_000));
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("too-slow", refusal.code());
        assertEquals(
                "the server 127.0.0.1 was silent for too long. Try again later", refusal.reason());
    }

    @Test
    void headers_dripping_stoppedByTotal() {
        server.on("/a", dripping(""));
        assertDripRefused();
    }

    @Test
    void body_dripping_stoppedByTotal() {
        server.on("/a", dripping("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"));
        assertDripRefused();
    }

    @Test
    void chunks_dripping_stoppedByTotal() {
        server.on("/a", dripping("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n"));
        assertDripRefused();
    }

    @Test
    void interimAnswers_endless_stoppedByTotal() {
        server.on(
                "/a",
                (request, out) -> {
                    for (; ; ) {
                        out.write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(UTF_8));
                        Thread.sleep(1);
                    }
                });
        assertDripRefused();
    }

    @Test
    void redirects_slowEach_stoppedByTotalOfAll() {
        for (int i = 0; i < 5; i++) {
            String next = "/" + (i + 1);
            server.on(
                    "/" + i,
                    (request, out) -> {
                        Thread.sleep(300);
                        Rogue.redirect(302, next).send(request, out);
                    });
        }
        assertEquals("too-slow", refused(fetcher, server.at("/0")).code());
        assertTrue(server.asked().size() < 5, server.asked().toString());
    }

    @Test
    void nameServer_silent_stoppedByTotal() {
        Fetcher lookingUp =
                Trial.fetcher(
                        settings,
                        host -> {
                            try {
                                Thread.sleep(10_000);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            return new InetAddress[0];
                        });
        assertEquals("too-slow", refused(lookingUp, "http://press.example:8080/").code());
    }

    @Test
    void run_interrupted_stopsAtOnceAndStaysInterrupted() throws InterruptedException {
        server.on("/a", (request, out) -> Thread.sleep(10_000));
        String[] outcome = new String[1];
        Thread run =
                new Thread(
                        () ->
                                outcome[0] =
                                        refused(fetcher, server.at("/a")).code()
                                                + Thread.currentThread().isInterrupted());
        run.start();
        while (server.asked().isEmpty()) {
            Thread.sleep(5);
        }
        run.interrupt();
        run.join(2000);
        assertEquals("stoppedtrue", outcome[0]);
    }

    private void assertDripRefused() {
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("too-slow", refusal.code());
        assertEquals(
                "no whole answer came within 900 milliseconds. Try again later, or open it in a"
                        + " browser and save it, then: parley read page.html",
                refusal.reason());
        assertNoThreadLeft();
    }

    private static void assertNoThreadLeft() {
        long end = System.nanoTime() + 1_000_000_000L;
        while (asking() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(0, asking());
    }

    private static long asking() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("fetch 127.0.0.1"))
                .count();
    }

    private static Rogue.Reply dripping(String start) {
        return (request, out) -> {
            out.write(start.getBytes(UTF_8));
            for (; ; ) {
                out.write('H');
                out.flush();
                Thread.sleep(50);
            }
        };
    }
}

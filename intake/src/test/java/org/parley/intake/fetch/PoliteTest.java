package org.parley.intake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.fetch.Trial.fetch;
import static org.parley.intake.fetch.Trial.refused;
import static org.parley.intake.fetch.Trial.text;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Unreadable;

/** Pauses, robots.txt, servers that are asked too much. */
class PoliteTest {
    private final Trial trial = new Trial();
    private final Fetcher fetcher = trial.fetcher();
    private Rogue server;

    @BeforeEach
    void start() throws IOException {
        server = new Rogue();
        server.on("/a", Rogue.page("peace")).on("/b", Rogue.page("talks"));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void pages_ofOneServer_spaced() throws IOException {
        fetch(fetcher, server.at("/a"));
        fetch(fetcher, server.at("/b"));
        trial.pass(Duration.ofMillis(600));
        fetch(fetcher, server.at("/a"));
        trial.pass(Duration.ofSeconds(5));
        fetch(fetcher, server.at("/b"));
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofMillis(400)), trial.waits);
    }

    @Test
    void redirect_onOneServer_spaced() throws IOException {
        server.on("/old", Rogue.redirect(301, "/a"));
        fetch(fetcher, server.at("/old"));
        assertEquals(List.of(Duration.ofSeconds(1)), trial.waits);
    }

    @Test
    void pages_ofTwoServers_notSpaced() throws IOException {
        try (Rogue other = new Rogue()) {
            other.on("/a", Rogue.page("peace"));
            fetch(fetcher, server.at("/a"));
            fetch(fetcher, other.at("/a"));
        }
        assertEquals(List.of(), trial.waits);
    }

    @Test
    void pages_askedByManyThreads_askedOneAtATime()
            throws InterruptedException, ExecutionException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.on(
                "/a",
                (request, out) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Thread.sleep(20);
                    now.decrementAndGet();
                    Rogue.page("peace").send(request, out);
                });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> texts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            texts.add(threads.submit(() -> text(fetch(fetcher, server.at("/a")))));
        }
        for (Future<String> text : texts) {
            assertEquals("peace", text.get());
        }
        threads.shutdown();
        assertEquals(1, most.get());
        assertEquals(7, trial.waits.size());
        assertEquals(9, server.requests.size());
    }

    @Test
    void robots_disallowing_pageNotAsked() throws IOException {
        server.on("/robots.txt", Rogue.answer("200 OK", "", "User-agent: *\nDisallow: /a\n"));
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("robots-disallow", refusal.code());
        assertEquals(
                "its robots.txt asks programs not to read this page. Open it in a browser and save"
                        + " it, then: parley read page.html",
                refusal.reason());
        assertEquals("talks", text(fetch(fetcher, server.at("/b"))));
        assertEquals(List.of("/b"), server.asked());
    }

    @Test
    void robots_namingParley_obeyedBeforeAllOthers() throws IOException {
        server.on(
                "/robots.txt",
                Rogue.answer(
                        "200 OK",
                        "",
                        "User-agent: *\nDisallow: /\n\nUser-agent: Parley\nDisallow: /a\n"));
        assertEquals("robots-disallow", refused(fetcher, server.at("/a")).code());
        assertEquals("talks", text(fetch(fetcher, server.at("/b"))));
    }

    @Test
    void robots_disallowing_redirectsTargetNotAsked() throws IOException {
        server.on("/robots.txt", Rogue.answer("200 OK", "", "User-agent: *\nDisallow: /a\n"))
                .on("/old", Rogue.redirect(301, "/a"));
        assertEquals("robots-disallow", refused(fetcher, server.at("/old")).code());
        assertEquals(List.of("/old"), server.asked());
    }

    @Test
    void robots_endless_wholeLinesOfItsStartObeyed() throws IOException {
        Fetcher roomy =
                Trial.fetcher(
                        trial.settings()
                                .withCaps(
                                        new Caps(
                                                Trial.CAPS.connect(),
                                                Trial.CAPS.silence(),
                                                Trial.CAPS.total(),
                                                10 << 20,
                                                5)));
        String start = "User-agent: *\nDisallow: /a\n";
        int room = 512_000 - start.length() - "\nDisallow: /b".length();
        String endless = start + "#".repeat(room) + "\nDisallow: /b/archive/\n";
        server.on("/robots.txt", Rogue.answer("200 OK", "", endless));
        assertEquals("robots-disallow", refused(roomy, server.at("/a")).code());
        assertEquals("talks", text(fetch(roomy, server.at("/b"))));
    }

    @Test
    void robots_askedOncePerRun() throws IOException {
        fetch(fetcher, server.at("/a"));
        fetch(fetcher, server.at("/b"));
        assertEquals(3, server.requests.size());
        assertEquals("/robots.txt", server.requests.get(0).path());
    }

    @ParameterizedTest
    @ValueSource(strings = {"400", "401", "403", "404", "410"})
    void robots_notThere_pageAllowed(String status) throws IOException {
        server.on("/robots.txt", Rogue.answer(status + " X", "", "Disallow: /"));
        assertEquals("peace", text(fetch(fetcher, server.at("/a"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "502", "503", "429"})
    void robots_notToBeHad_pageRefusedAndNotAsked(String status) {
        server.on("/robots.txt", Rogue.answer(status + " X", "", ""));
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("robots-unknown", refusal.code());
        assertEquals(
                "its robots.txt, which says what programs may read, is not to be had now (http-"
                        + status
                        + "). Try again later, or open the page in a browser and save it, then:"
                        + " parley read page.html",
                refusal.reason());
        refused(fetcher, server.at("/b"));
        assertEquals(1, server.requests.size());
    }

    @Test
    void robots_notToBeHad_askedAgainAfterMinutes() throws IOException {
        server.on("/robots.txt", Rogue.answer("500 X", "", ""));
        refused(fetcher, server.at("/a"));
        server.on("/robots.txt", Rogue.answer("404 X", "", ""));
        trial.pass(Duration.ofMinutes(4));
        assertEquals("robots-unknown", refused(fetcher, server.at("/a")).code());
        trial.pass(Duration.ofMinutes(2));
        assertEquals("peace", text(fetch(fetcher, server.at("/a"))));
    }

    @Test
    void robots_brokenOff_pageRefused() {
        server.on("/robots.txt", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nUser-agent: *\n");
        assertEquals("robots-unknown", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void robots_elsewhere_followed() {
        server.on("/robots.txt", Rogue.redirect(301, "/rules"))
                .on("/rules", Rogue.answer("200 OK", "", "User-agent: *\nDisallow: /a\n"));
        assertEquals("robots-disallow", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void robots_elsewhereInPrivate_notAsked() {
        server.on("/robots.txt", Rogue.redirect(301, "http://10.0.0.1:8080/"));
        assertEquals("address-private", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void robots_ofAnHtmlPage_allowAll() throws IOException {
        server.on("/robots.txt", Rogue.page("<!doctype html><html><body>Welcome</body></html>"));
        assertEquals("peace", text(fetch(fetcher, server.at("/a"))));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "0.2, 1", "3600, 30", "-1, 1", "soon, 1"})
    void crawlDelay_any_keptUpToPatience(String asked, int seconds) throws IOException {
        server.on(
                "/robots.txt",
                Rogue.answer("200 OK", "", "User-agent: *\nCrawl-delay: " + asked + "\n"));
        fetch(fetcher, server.at("/a"));
        fetch(fetcher, server.at("/b"));
        assertEquals(List.of(Duration.ofSeconds(seconds)), trial.waits);
    }

    @ParameterizedTest
    @CsvSource({
        "429, 7, 7",
        "503, 7, 7",
        "429, 0, 1",
        "429, 'Sun, 04 May 2031 12:00:09 GMT', 9",
        "429, 'Sun, 04 May 2031 11:00:00 GMT', 1",
        "429, soon, 1"
    })
    void server_busyForAWhile_askedOnceMore(String status, String after, int seconds)
            throws IOException {
        AtomicInteger times = new AtomicInteger();
        Rogue.Reply busy = Rogue.answer(status + " X", "Retry-After: " + after + "\r\n", "");
        server.on(
                "/a",
                (request, out) ->
                        (times.getAndIncrement() == 0 ? busy : Rogue.page("peace"))
                                .send(request, out));
        assertEquals("peace", text(fetch(fetcher, server.at("/a"))));
        assertEquals(List.of(Duration.ofSeconds(seconds)), trial.waits);
    }

    @Test
    void server_busyAgain_refused() {
        server.on("/a", Rogue.answer("429 X", "Retry-After: 3\r\n", ""));
        assertEquals("http-429", refused(fetcher, server.at("/a")).code());
        assertEquals(List.of("/a", "/a"), server.asked());
    }

    @Test
    void server_busyForLong_leftAloneUntilThen() throws IOException {
        server.on("/a", Rogue.answer("503 X", "Retry-After: 3600\r\n", ""));
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("server-busy", refusal.code());
        assertEquals(
                "the server is busy or closed, and asks to be left alone until 2031-05-04 13:00"
                        + " UTC. Try again then",
                refusal.reason());
        assertEquals("server-busy", refused(fetcher, server.at("/b")).code());
        assertEquals(List.of("/a"), server.asked());
        trial.pass(Duration.ofHours(1));
        assertEquals("talks", text(fetch(fetcher, server.at("/b"))));
    }

    @Test
    void server_busyForEver_messageHasADate() {
        server.on("/a", Rogue.answer("503 X", "Retry-After: 999999999\r\n", ""));
        String reason = refused(fetcher, server.at("/a")).reason();
        assertTrue(reason.contains("until 2032-05-04 12:00 UTC"), reason);
    }

    @Test
    void server_busyWithoutSayingHowLong_notAskedAgain() {
        server.on("/a", Rogue.answer("503 X", "", ""));
        assertEquals("http-503", refused(fetcher, server.at("/a")).code());
        assertEquals(List.of("/a"), server.asked());
    }
}

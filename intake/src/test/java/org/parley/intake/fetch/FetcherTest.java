package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.fetch.Trial.fetch;
import static org.parley.intake.fetch.Trial.refused;
import static org.parley.intake.fetch.Trial.text;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Document;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

class FetcherTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String PAGE = "<p>Sorran refused the offer.</p>";

    private final Fetcher fetcher = new Trial().fetcher();
    private Rogue server;

    @BeforeEach
    void start() throws IOException {
        server = new Rogue();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void page_plain_becomesDocument() throws IOException {
        server.on(
                "/talks",
                Rogue.answer("200 OK", "Content-Type: text/html; charset=utf-8\r\n", PAGE));
        Metadata known =
                new Metadata(
                        "Karvel Post",
                        LocalDate.of(2031, 5, 4),
                        "Talks",
                        null,
                        URI.create("https://feed.example/1"));
        Document page = fetcher.fetch(URI.create(server.at("/talks#top")), known);
        assertEquals(server.at("/talks"), page.label());
        assertEquals(server.at("/talks"), page.name());
        assertEquals("text/html; charset=utf-8", page.contentType());
        assertEquals(known.withUrl(URI.create(server.at("/talks"))), page.known());
        assertEquals(PAGE, text(page));
    }

    @Test
    void request_any_saysWhoAsksAndCarriesNothingElse() throws IOException {
        server.on("/a", Rogue.answer("200 OK", "Set-Cookie: id=1; Path=/\r\n", PAGE));
        fetch(fetcher, server.at("/a"));
        fetch(fetcher, server.at("/a"));
        assertEquals(
                Map.of(
                        "accept", "text/html, application/xhtml+xml, */*;q=0.8",
                        "accept-language", "en, *;q=0.5",
                        "accept-encoding", "gzip, deflate",
                        "connection", "close",
                        "host", "127.0.0.1:" + server.port(),
                        "user-agent", "Parley/9.9 (+https://parley.example)"),
                server.requests.get(2).headers());
    }

    @Test
    void page_withoutContentType_hasNone() throws IOException {
        server.on("/a", OK + "\r\n" + PAGE);
        Document page = fetch(fetcher, server.at("/a"));
        assertNull(page.contentType());
        assertEquals(PAGE, text(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | the server answered 401: it wants a login, and Parley logs in nowhere. Open it in a browser and save it, then: parley read page.html",
                "403 | the server answered 403: it does not give this page to programs. Open it in a browser and save it, then: parley read page.html",
                "404 | the server answered 404: there is no such page. Check the address",
                "410 | the server answered 410: the page was taken away. Look for a copy in a web archive",
                "429 | the server answered 429: it is asked too much. Try again later",
                "500 | the server answered 500: it has a fault of its own. Try again later",
                "503 | the server answered 503: it is overloaded or closed for repair. Try again later",
                "204 | the server answered 204: it gives no page. Open it in a browser and save it, then: parley read page.html",
                "304 | the server answered 304: it gives no page. Open it in a browser and save it, then: parley read page.html"
            })
    void status_withoutPage_saysMeaningAndWayOut(int status, String reason) {
        server.on("/a", "HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n");
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("http-" + status, refusal.code());
        assertEquals(reason, refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void page_elsewhere_documentNamesWhereItIs(int status) throws IOException {
        server.on("/old/talks", Rogue.redirect(status, "../new?id=1#x"))
                .on("/new?id=1", Rogue.page(PAGE));
        Document page = fetch(fetcher, server.at("/old/talks"));
        assertEquals(server.at("/new?id=1"), page.label());
        assertEquals(URI.create(server.at("/new?id=1")), page.known().url());
        assertEquals(PAGE, text(page));
    }

    @Test
    void redirect_withLettersBeyondAscii_followed() throws IOException {
        server.on("/a", bytes("HTTP/1.1 302 X\r\nLocation: /Größe\r\n\r\n"))
                .on("/Gr%C3%B6%C3%9Fe", Rogue.page(PAGE));
        assertEquals(PAGE, text(fetch(fetcher, server.at("/a"))));
    }

    @Test
    void redirects_inCircle_named() {
        server.on("/a", Rogue.redirect(302, "/b")).on("/b", Rogue.redirect(302, "/a"));
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("redirects", refusal.code());
        assertTrue(
                refusal.reason()
                        .contains(
                                "circle ("
                                        + server.at("/a")
                                        + " -> "
                                        + server.at("/b")
                                        + " -> "
                                        + server.at("/a")
                                        + ")"),
                refusal.reason());
    }

    @Test
    void page_elsewhereNotThere_saidWhere() {
        server.on("/a", Rogue.redirect(302, "/b"));
        assertEquals(
                "it is sent on to "
                        + server.at("/b")
                        + ": the server answered 404: there is no such page. Check the address",
                refused(fetcher, server.at("/a")).reason());
    }

    @Test
    void redirects_withoutEnd_stoppedAtCap() {
        for (int i = 0; i < 10; i++) {
            server.on("/" + i, Rogue.redirect(302, "/" + (i + 1)));
        }
        assertEquals("redirects", refused(fetcher, server.at("/0")).code());
        assertEquals(6, server.asked().size());
    }

    @Test
    void redirect_toNowhere_said() {
        server.on("/a", Rogue.answer("302 Found", "", ""));
        assertEquals("http-302", refused(fetcher, server.at("/a")).code());
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2/, address-port",
        "http://127.0.0.2:8080/, address-private",
        "http://169.254.169.254:8080/latest/meta-data/, address-private",
        "http://[::1]:8080/, address-private",
        "http://[::ffff:127.0.0.1]:8080/, address-private",
        "http://localhost:8080/, address-private",
        "http://2130706433:8080/, address-disguised",
        "file:///etc/passwd, address-scheme",
        "http://a@127.0.0.1:8080/, address-login"
    })
    void redirect_toForbiddenAddress_refused(String location, String code) {
        server.on("/a", Rogue.redirect(302, location));
        assertEquals(code, refused(fetcher, server.at("/a")).code());
    }

    @Test
    void address_ofOwnMachine_refusedByDefault() {
        Fetcher usual = new Fetcher(Settings.of("Parley/9.9"));
        Unreadable refusal = refused(usual, "http://127.0.0.1:8080/");
        assertEquals("address-private", refusal.code());
        assertTrue(refusal.reason().startsWith("127.0.0.1 belongs to this machine"));
        assertEquals("address-port", refused(usual, server.at("/a")).code());
        assertEquals(0, server.requests.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "\u0016\u0003\u0001\u0000\u0001\u0002\r\n\u0000",
                "<html>no head</html>\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\nx",
                "HTTP/1.1 99999999999 OK\r\n\r\nx",
                "HTTP/1.1\r\n\r\nx"
            })
    void answer_notUnderstood_said(String raw) {
        server.on("/a", raw);
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("no-answer", refusal.code());
        assertEquals(
                "the server 127.0.0.1 hung up without an answer that can be understood. Try again"
                        + " later, or open it in a browser and save it, then: parley read page.html",
                refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/9.9 200 OK\r\n\r\nx", "HTTP/1.1 200 OK\r\nno colon\r\n\r\nx"})
    void answer_againstTheProtocol_said(String raw) {
        server.on("/a", raw);
        assertEquals("not-http", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void lines_allEmpty_said() {
        server.on("/a", "\r\n".repeat(10_000));
        assertEquals("headers-too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void headers_tooLong_said() {
        server.on("/a", OK + "X-A: " + "x".repeat(100_000) + "\r\n\r\n" + PAGE);
        assertEquals("headers-too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void headers_tooMany_said() {
        server.on("/a", OK + "X-A: x\r\n".repeat(10_000) + "\r\n" + PAGE);
        assertEquals("headers-too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void line_endless_said() {
        server.on(
                "/a",
                (request, out) -> {
                    for (; ; ) {
                        out.write(new byte[8192]);
                    }
                });
        assertEquals("headers-too-large", refused(fetcher, server.at("/a")).code());
    }

    @Test
    void server_thatIsNotThere_said() throws IOException {
        server.close();
        Unreadable refusal = refused(fetcher, server.at("/a"));
        assertEquals("host-unreachable", refusal.code());
        assertEquals("the server 127.0.0.1 does not answer. Try again later", refusal.reason());
    }

    @Test
    void server_unknown_said() {
        Unreadable refusal = refused(fetcher, "http://press.example:8080/");
        assertEquals("host-unknown", refusal.code());
        assertEquals(
                "there is no server press.example, or no network. Check the address",
                refusal.reason());
    }

    private static Rogue.Reply bytes(String raw) {
        return Rogue.bytes(raw.getBytes(UTF_8));
    }
}

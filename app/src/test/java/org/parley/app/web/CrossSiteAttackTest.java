package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.SECRET;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.shut;

import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 3 of docs/security.md: what other sites, and names of other sites, can do. */
class CrossSiteAttackTest {
    @TempDir Path folder;
    private Fort fort;
    private Fort local;

    @BeforeEach
    void open() throws IOException {
        fort = Fort.withTokens(folder);
        local = Fort.local(Files.createDirectory(folder.resolve("local")));
    }

    @AfterEach
    void close() {
        fort.close();
        local.close();
    }

    /** Sends every write, and a logout, which must not be done. */
    private void nothingIsWritten(Fort.Session session, String field, String... headers)
            throws IOException {
        String before = fort.snap();
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Cookie: " + session.cookie());
        for (String address : writes(fort)) {
            Answer answer = fort.post(address, field, all.toArray(String[]::new));
            assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
        }
        assertTrue(fort.sees(session.cookie()), "logged out");
        assertEquals(before, fort.snap());
    }

    private static List<String> writes(Fort fort) {
        List<String> addresses = new ArrayList<>(List.of("/logout"));
        for (Endpoint route : fort.writes()) {
            addresses.add(fort.address(route));
        }
        return addresses;
    }

    @Test
    void a52_withoutFormToken_nothingIsWritten() throws IOException {
        nothingIsWritten(fort.login(fort.keeper), "x=1");
        String before = local.snap();
        for (String address : writes(local)) {
            assertEquals(403, local.post(address, "x=1").status(), address);
        }
        assertEquals(before, local.snap());
    }

    @Test
    void a53_wrongFormTokens_writeNothing() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        Fort.Session ended = fort.login(fort.keeper);
        fort.post("/logout", "form=" + ended.form(), "Cookie: " + ended.cookie());
        String form = session.form();
        char last = form.charAt(20) == 'A' ? 'B' : 'A';
        for (String wrong :
                List.of(
                        "",
                        "null",
                        "0",
                        form.substring(0, 20) + last + form.substring(21),
                        fort.login(fort.reader).form(),
                        fort.login(fort.keeper).form(),
                        ended.form(),
                        fort.visit().form(),
                        form.substring(0, form.length() / 2))) {
            nothingIsWritten(session, "form=" + wrong);
            nothingIsWritten(session, "x=1", "X-Form-Token: " + wrong);
        }
        Fort.Session chosen = new Fort.Session(session.cookie() + "; form=x; csrf=x", "x");
        nothingIsWritten(chosen, "form=x&csrf=x");
    }

    @Test
    void a54_formTokenInTheAddress_isNotTaken() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        Answer answer =
                fort.post("/logout?form=" + session.form(), "x=1", "Cookie: " + session.cookie());
        assertEquals(403, answer.status());
        assertFalse(fort.served.said().contains(session.form()));
    }

    @Test
    void a55_headersOfScripts_areNoPass() throws IOException {
        nothingIsWritten(
                fort.login(fort.keeper),
                "x=1",
                "HX-Request: true",
                "X-Requested-With: XMLHttpRequest",
                "HX-Trigger: x",
                "Content-Type: application/json",
                "Accept: application/json");
    }

    @Test
    void a56_wrongBearer_isNoPass() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        for (String header : List.of("Authorization: x", "Authorization:", bearer("x"))) {
            nothingIsWritten(session, "x=1", header);
        }
        for (String address : writes(local)) {
            assertEquals(403, local.post(address, "x=1", bearer("x")).status());
        }
    }

    @Test
    void a57_otherBodies_areNoPass() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        String body = "{\"verdict\":\"wrong\",\"x\":\"=1\"}";
        nothingIsWritten(session, body, "Content-Type: text/plain");
        nothingIsWritten(session, body, "Content-Type: text/plain; application/json");
        nothingIsWritten(session, body, "Content-Type: ");
    }

    @Test
    void a58_foreignOrigins_areRefused() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        String own = "127.0.0.1:" + fort.port();
        for (String origin :
                List.of(
                        "http://evil.test",
                        "null",
                        "http://" + own + ".evil.test",
                        "http://127.0.0.1:9998",
                        "https://" + own,
                        "http://localhost.evil.test",
                        "http://127.0.0.1",
                        "file://",
                        "chrome-extension://abc",
                        "http://" + own + "@evil.test",
                        "http://" + own + ",http://evil.test")) {
            nothingIsWritten(session, "form=" + session.form(), "Origin: " + origin);
        }
        Answer right =
                fort.post(
                        "/logout",
                        "form=" + session.form(),
                        "Origin: http://" + own,
                        "Sec-Fetch-Site: same-origin",
                        "Cookie: " + session.cookie());
        assertEquals(303, right.status());
    }

    @Test
    void a59_crossSite_isRefused() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        String referer = "Referer: http://evil.test/http://127.0.0.1:18080/";
        nothingIsWritten(session, "x=1", referer);
        for (String site : List.of("cross-site", "same-site")) {
            nothingIsWritten(session, "form=" + session.form(), "Sec-Fetch-Site: " + site);
            nothingIsWritten(session, "form=" + session.form(), referer, "Sec-Fetch-Site: " + site);
        }
    }

    @Test
    void a62_get_hasNoEffect() throws IOException {
        for (Fort board : List.of(fort, local)) {
            String before = board.snap();
            String cookie = board == fort ? board.login(board.keeper).cookie() : "x=y";
            List<String> addresses = new ArrayList<>(writes(board));
            addresses.addAll(
                    List.of(
                            "/read?url=http://127.0.0.1:9999/",
                            "/read?text=x",
                            "/review?undo=1",
                            "/names?join=1,2",
                            "/entries/" + board.served.entries().get(0).id() + "?verdict=wrong"));
            for (String address : addresses) {
                board.get(address, "Cookie: " + cookie);
                board.ask("HEAD", address, "", "Cookie: " + cookie);
            }
            assertEquals(before, board.snap());
            assertTrue(board == local || board.sees(cookie));
        }
    }

    @Test
    void a63_head_hasNoEffect() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        String before = fort.snap();
        for (String address : writes(fort)) {
            fort.ask(
                    "HEAD", address + "?form=" + session.form(), "", "Cookie: " + session.cookie());
        }
        assertEquals(before, fort.snap());
        assertTrue(fort.sees(session.cookie()));
    }

    @Test
    void a64_loginFromElsewhere_isRefused() throws IOException {
        String body = "token=" + fort.reader;
        Answer foreign = fort.post("/login", body, "Origin: http://evil.test");
        assertEquals(403, foreign.status());
        Answer without = fort.post("/login", body);
        assertEquals(403, without.status());
        assertTrue(foreign.headers("Set-Cookie").isEmpty());
        assertTrue(without.headers("Set-Cookie").isEmpty());
    }

    @Test
    void a65_foreignNames_areRefused() throws IOException {
        int port = local.port();
        for (String host :
                List.of(
                        "evil.test",
                        "evil.test:" + port,
                        "127.0.0.1.evil.test:" + port,
                        "localhost.evil.test:" + port,
                        "evil.test#127.0.0.1",
                        "127.0.0.1:" + port + "@evil.test",
                        "xn--lcalhost-54a",
                        "127.0.0.1:" + port + ", evil.test",
                        "0.0.0.0:" + port,
                        "[::ffff:127.0.0.1]:" + port,
                        "localhost:1",
                        "127.0.0.1:99999",
                        " ",
                        "a".repeat(10_000))) {
            for (String page : local.pages()) {
                Answer answer = local.get(page, "Host: " + host);
                assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
                assertFalse(answer.body().contains(SECRET), host);
            }
        }
        assertEquals(200, local.get("/board", "Host: LOCALHOST:" + port).status());
    }

    @Test
    void a67_noHostOrTwo_areRefused() throws IOException {
        for (String request :
                List.of(
                        "GET /board HTTP/1.0\r\n\r\n",
                        "GET /board HTTP/1.1\r\nConnection: close\r\n\r\n",
                        "GET /board HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.test\r\n\r\n",
                        "GET /board HTTP/1.1\r\nHost: evil.test\r\nHost: 127.0.0.1:PORT\r\n\r\n")) {
            List<Answer> answers = local.raw(request);
            assertEquals(1, answers.size(), request);
            local.clean(answers.get(0));
            assertFalse(answers.get(0).body().contains(SECRET));
        }
    }

    @Test
    void a68_forwardedHosts_poisonNothing() throws IOException {
        for (String header :
                List.of(
                        "X-Forwarded-Host: evil.test",
                        "X-Forwarded-Proto: javascript",
                        "X-Forwarded-Prefix: //evil.test",
                        "Forwarded: host=evil.test",
                        "X-Forwarded-Port: 1")) {
            for (String page : List.of("/login", "/board", "/openapi.yaml", "/feed")) {
                for (Fort board : List.of(fort, local)) {
                    String all = board.get(page, header, "Accept: text/html").all();
                    assertFalse(all.contains("evil.test") || all.contains("javascript:"), all);
                }
            }
        }
    }

    @Test
    void a69_origins_areNotReflected() throws IOException {
        for (String page : local.pages()) {
            for (String origin : List.of("http://evil.test", "null", "http://127.0.0.1:9998")) {
                Answer answer = local.get(page, "Origin: " + origin);
                assertFalse(
                        answer.head().stream()
                                .anyMatch(
                                        line ->
                                                line.toLowerCase(java.util.Locale.ROOT)
                                                        .startsWith("access-control")),
                        answer::all);
            }
        }
    }

    @Test
    void a70_preflights_areRefused() throws IOException {
        List<String> addresses = new ArrayList<>(writes(local));
        addresses.addAll(local.pages());
        for (String address : addresses) {
            Answer answer =
                    local.ask(
                            "OPTIONS",
                            address,
                            "",
                            "Origin: http://evil.test",
                            "Access-Control-Request-Method: POST",
                            "Access-Control-Request-Headers: authorization,x-form-token",
                            "Access-Control-Request-Private-Network: true");
            assertEquals(405, answer.status());
            assertFalse(answer.all().contains("Access-Control"), answer::all);
        }
    }

    @Test
    void a71_dataForScriptsElsewhere_isRefused() throws IOException {
        for (String target :
                List.of("/board.json", "/board.json?callback=f", "/board.json?jsonp=f")) {
            Answer answer =
                    local.get(
                            target,
                            "Sec-Fetch-Site: cross-site",
                            "Sec-Fetch-Mode: no-cors",
                            "Sec-Fetch-Dest: script");
            assertEquals(403, answer.status());
            Answer old = local.get(target);
            assertTrue(old.body().startsWith("["), old::all);
            assertEquals("nosniff", old.header("X-Content-Type-Options").orElse(""));
            assertEquals("same-origin", old.header("Cross-Origin-Resource-Policy").orElse(""));
        }
    }

    @Test
    void a72_eventStreamsElsewhere_areRefused() throws IOException {
        for (String page : local.pages()) {
            Answer answer =
                    local.get(
                            page,
                            "Accept: text/event-stream",
                            "Sec-Fetch-Site: cross-site",
                            "Sec-Fetch-Mode: cors",
                            "Sec-Fetch-Dest: empty");
            assertEquals(403, answer.status());
        }
    }

    @Test
    void a74_upgrades_leadNowhere() throws IOException {
        String websocket =
                "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
        String http2 =
                "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "HTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        for (String headers : List.of(websocket, http2)) {
            List<Answer> answers =
                    fort.raw("GET /board HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n" + headers + "\r\n");
            assertNotEquals(101, answers.get(0).status());
            shut(answers.get(0));
        }
        for (Answer answer : fort.raw("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")) {
            shut(answer);
        }
    }
}

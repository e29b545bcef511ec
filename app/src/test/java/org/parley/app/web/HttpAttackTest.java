package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.SECRET;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.shut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 13 of docs/security.md: requests that are none, or two. */
class HttpAttackTest {
    private static final String HOST = "Host: 127.0.0.1:PORT\r\n";
    private static final String NEXT =
            "GET /health HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";

    @TempDir Path folder;
    private Fort fort;

    @BeforeEach
    void open() {
        fort = Fort.withTokens(folder);
    }

    @AfterEach
    void close() {
        fort.close();
    }

    /** At most one answer, not a good one. */
    private void refused(String request) throws IOException {
        List<Answer> answers = fort.raw(request);
        assertTrue(answers.size() <= 1, () -> request + answers);
        for (Answer answer : answers) {
            assertTrue(answer.status() >= 400 && answer.status() <= 505, answer::all);
            Fort.tellsNothing(answer);
        }
        assertEquals("ok\n", fort.get("/health").body());
    }

    /** Whatever is answered, nothing is seen or done, and nothing fails. */
    private void harmless(String request) throws IOException {
        for (Answer answer : fort.raw(request)) {
            assertTrue(answer.status() < 500 || answer.status() == 505, answer::all);
            assertFalse(answer.all().contains(SECRET), answer::all);
            Fort.tellsNothing(answer);
        }
        assertEquals("ok\n", fort.get("/health").body());
    }

    @Test
    void a280_twoLengths_areRefused() throws IOException {
        refused(
                "POST /login HTTP/1.1\r\n"
                        + HOST
                        + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + NEXT);
    }

    @Test
    void a281_disguisedEncodings_areRefused() throws IOException {
        for (String header :
                List.of(
                        "Transfer-Encoding: xchunked",
                        "Transfer-Encoding : chunked",
                        "Transfer-Encoding:\tchunked",
                        "Transfer-Encoding: chunked, identity",
                        "X: y\r\n Transfer-Encoding: chunked",
                        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                        "transfer-encoding: CHUNKED\u000b")) {
            refused(
                    "POST /login HTTP/1.1\r\n"
                            + HOST
                            + header
                            + "\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"
                            + NEXT);
        }
    }

    @Test
    void a282_oddLengths_areRefused() throws IOException {
        for (String length :
                List.of(
                        "5\r\nContent-Length: 6",
                        "5, 6",
                        "+5",
                        "-5",
                        "0x5",
                        "5a",
                        "5.0",
                        "99999999999999999999",
                        "")) {
            refused(
                    "POST /login HTTP/1.1\r\n"
                            + HOST
                            + "Content-Length: "
                            + length
                            + "\r\n\r\nhello"
                            + NEXT);
        }
        // These are five by the letter of HTTP: the five are read, and nothing is done.
        for (String length : List.of("5 ", "05")) {
            harmless(
                    "POST /login HTTP/1.1\r\n"
                            + HOST
                            + "Content-Length: "
                            + length
                            + "\r\n\r\nhello"
                            + NEXT);
        }
    }

    @Test
    void a283_oddChunks_areRefused() throws IOException {
        String start =
                "POST /login HTTP/1.1\r\n"
                        + HOST
                        + "Content-Type: application/x-www-form-urlencoded\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n";
        for (String chunk :
                List.of(
                        "0x5\r\nhello\r\n0\r\n\r\n",
                        "+5\r\nhello\r\n0\r\n\r\n",
                        "-1\r\nhello\r\n0\r\n\r\n",
                        "FFFFFFFFFFFFFFFF5\r\nhello\r\n0\r\n\r\n",
                        "5\r\nhelloX0\r\n\r\n",
                        "5;a=b\r\nhello\r\n0\r\n\r\n",
                        "5;a=b\nhello\r\n0\r\n\r\n",
                        "5\nhello\n0\n\n",
                        "5 \r\nhello\r\n0\r\n\r\n",
                        "5\r\nhello0\r\n\r\n",
                        "5\r\nhello\r\n0\r\nCookie: " + fort.cookieName() + "=x\r\n\r\n")) {
            harmless(start + chunk);
        }
        harmless(start + "5\r\nhello\r\n0\r\n" + bearer(fort.keeper) + "\r\n\r\n");
        harmless(
                "POST /board.json HTTP/1.1\r\n"
                        + HOST
                        + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                        + bearer(fort.keeper)
                        + "\r\n\r\n");
    }

    @Test
    void a284_headersTwice_areRefused() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        String own = "Origin: http://127.0.0.1:" + fort.port();
        String evil = "Origin: http://evil.test";
        String cookie = "Cookie: " + session.cookie();
        String right = "X-Form-Token: " + session.form();
        for (List<String> two :
                List.of(
                        List.of(own, evil),
                        List.of(evil, own),
                        List.of(right, "X-Form-Token: x"),
                        List.of("X-Form-Token: x", right),
                        List.of(
                                "Content-Type: application/json",
                                "Content-Type: application/x-www-form-urlencoded"))) {
            String form = "form=" + session.form();
            Answer answer = fort.post("/logout", form, cookie, two.get(0), two.get(1));
            assertTrue(answer.status() == 400 || answer.status() == 403, answer::all);
        }
        assertTrue(fort.sees(session.cookie()));
    }

    @Test
    void a285_targetsWithAHost_areOfThisBoardOnly() throws IOException {
        String bearer = bearer(fort.keeper) + "\r\nConnection: close\r\n\r\n";
        harmless("GET http://evil.test/board HTTP/1.1\r\n" + HOST + bearer);
        harmless("GET http://127.0.0.1:PORT/board HTTP/1.1\r\nHost: evil.test\r\n" + bearer);
        harmless("GET http://127.0.0.1:9999/ HTTP/1.1\r\n" + HOST + bearer);
        harmless("GET http://127.0.0.1:9999/board HTTP/1.1\r\nHost: 127.0.0.1:9999\r\n" + bearer);
        harmless("GET https://evil.test/board HTTP/1.1\r\n" + HOST + bearer);
        harmless("GET file:///etc/passwd HTTP/1.1\r\n" + HOST + bearer);
    }

    @Test
    void a286_oddTargets_areHarmless() throws IOException {
        for (String line :
                List.of(
                        "GET * HTTP/1.1",
                        "GET board HTTP/1.1",
                        "GET  /board HTTP/1.1",
                        "GET /board\tHTTP/1.1",
                        "GET ?q=1 HTTP/1.1",
                        "GET /board HTTP/1.1 x",
                        "GET //evil.test/.. HTTP/1.1",
                        "GET /\\evil.test HTTP/1.1",
                        "GET http:/board HTTP/1.1",
                        "GET /board?" + "x".repeat(100_000) + " HTTP/1.1")) {
            harmless(line + "\r\n" + HOST + "Connection: close\r\n\r\n");
        }
    }

    @Test
    void a287_slashes_leadNowhereElse() throws IOException {
        for (String target :
                List.of(
                        "//evil.test/",
                        "/%2fevil.test/",
                        "//evil.test/%2e%2e",
                        "/\\evil.test/assets",
                        "//evil.test//board/")) {
            for (String token : List.of("x: y", bearer(fort.keeper))) {
                for (Answer answer :
                        fort.raw(
                                "GET "
                                        + target
                                        + " HTTP/1.1\r\nAccept: text/html\r\n"
                                        + token
                                        + "\r\nConnection: close\r\n"
                                        + HOST
                                        + "\r\n")) {
                    String location = answer.header("Location").orElse("/login");
                    assertTrue(location.startsWith("/login"), answer::all);
                }
            }
        }
    }

    @Test
    void a288_badPercents_areHarmless() throws IOException {
        for (String value :
                List.of(
                        "%",
                        "%G1",
                        "%1",
                        "%u0041",
                        "%ff",
                        "%c0%80",
                        "%ed%a0%80",
                        "%f4%90%80%80",
                        "+%2B+",
                        "%00")) {
            for (String target : List.of("/board?party=" + value, "/entries/" + value)) {
                Answer answer = fort.get(target, "Accept: text/html", bearer(fort.reader));
                assertTrue(answer.status() < 500, () -> answer.all() + fort.served.said());
                Fort.tellsNothing(answer);
            }
            Answer form = fort.post("/login", "token=" + value);
            assertTrue(form.status() >= 400 && form.status() < 500, form::all);
        }
        for (String charset : List.of("nope", "utf-16")) {
            Answer form =
                    fort.post(
                            "/login",
                            "token=x",
                            "Content-Type: application/x-www-form-urlencoded; charset=" + charset);
            assertTrue(form.status() >= 400 && form.status() < 500, form::all);
        }
    }

    @Test
    void a289_nulls_areHarmless() throws IOException {
        harmless("GET /board\0.css HTTP/1.1\r\n" + HOST + "\r\n");
        harmless("GET /board HTTP/1.1\r\nX\0: y\r\n" + HOST + "\r\n");
        harmless("GET /board HTTP/1.1\r\nX: y\0z\r\n" + HOST + "\r\n");
        harmless("GET /board HTTP/1.1\r\nCookie: a=\0\r\n" + HOST + "\r\n");
        shut(fort.get("/board%00.css"));
        String found = fort.get("/board?party=" + SECRET + "%00b", bearer(fort.reader)).body();
        assertFalse(found.contains("data-party=\"" + SECRET + "\""));
    }

    @Test
    void a290_bareLines_areNoHeaders() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        harmless("GET /board HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n evil.test\r\n\r\n");
        harmless(
                "GET /board HTTP/1.1\r\n"
                        + HOST
                        + "X: a\rCookie: "
                        + session.cookie()
                        + "\r\n\r\n");
        for (String name : List.of("a b", "(a", ":", "é", "")) {
            harmless("GET /board HTTP/1.1\r\n" + HOST + name + ": x\r\nConnection: close\r\n\r\n");
        }
        harmless("GET /board HTTP/1.1\nHost: 127.0.0.1:PORT\nConnection: close\n\n");
        harmless("GET /board HTTP/1.1\rHost: 127.0.0.1:PORT\r\r");
    }

    @Test
    void a291_requestsInARow_areEachAskedForThemselves() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        String cookie = "Cookie: " + keeper.cookie() + "\r\n";
        List<Answer> answers =
                fort.raw(
                        "GET /board.json HTTP/1.1\r\n"
                                + HOST
                                + cookie
                                + "\r\n"
                                + "GET /board.json HTTP/1.1\r\n"
                                + HOST
                                + "\r\n"
                                + "POST /logout HTTP/1.1\r\nContent-Length: 0\r\n"
                                + "Connection: close\r\n"
                                + HOST
                                + "\r\n");
        assertEquals(3, answers.size());
        assertTrue(answers.get(0).body().contains(SECRET));
        shut(answers.get(1));
        assertEquals(403, answers.get(2).status());
        assertTrue(fort.sees(keeper.cookie()));
    }

    @Test
    void a292_bodyThatIsARequest_isChecked() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        List<Answer> answers =
                fort.raw(
                        "POST /logout HTTP/1.1\r\nContent-Length: 3\r\n"
                                + HOST
                                + "\r\nx=1"
                                + "POST /logout HTTP/1.1\r\nContent-Length: 0\r\n"
                                + HOST
                                + "Cookie: "
                                + keeper.cookie()
                                + "\r\nConnection: close\r\n\r\n");
        answers.forEach(answer -> assertEquals(403, answer.status(), answer::all));
        assertTrue(fort.sees(keeper.cookie()));
    }

    @Test
    void a293_expectations_areNotMetForStrangers() throws IOException {
        List<Answer> answers =
                fort.raw(
                        "POST /read HTTP/1.1\r\n"
                                + HOST
                                + "Content-Type: multipart/form-data; boundary=x\r\n"
                                + "Content-Length: 1073741824\r\nExpect: 100-continue\r\n\r\n");
        assertEquals(413, answers.get(0).status());
        harmless("GET /board HTTP/1.1\r\n" + HOST + "Expect: x\r\nConnection: close\r\n\r\n");
        harmless(
                "GET /board HTTP/1.1\r\n"
                        + HOST
                        + "Expect: 100-continue\r\nConnection: close\r\n\r\n");
    }

    @Test
    void a294_connectionHeaders_takeNothingAway() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        String line = "Connection: close, Cookie, Authorization, X-Form-Token, Origin, Host\r\n";
        List<Answer> answers =
                fort.raw(
                        "POST /logout HTTP/1.1\r\n"
                                + HOST
                                + line
                                + "Origin: http://evil.test\r\n"
                                + "Cookie: "
                                + keeper.cookie()
                                + "\r\nX-Form-Token: "
                                + keeper.form()
                                + "\r\nContent-Length: 0\r\n\r\n");
        assertEquals(403, answers.get(0).status());
        harmless("GET /board HTTP/1.1\r\nHost: evil.test\r\n" + line + "\r\n");
        assertTrue(fort.sees(keeper.cookie()));
    }

    @Test
    void a295_oddVersions_areHarmless() throws IOException {
        harmless("GET /board\r\n");
        for (String version : List.of("HTTP/1.2", "HTTP/2.0", "http/1.1", "HTTP/1.1\0")) {
            harmless("GET /board " + version + "\r\n" + HOST + "Connection: close\r\n\r\n");
        }
    }

    @Test
    void a297_fieldsTwice_theFirstCounts() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        String cookie = "Cookie: " + keeper.cookie();
        assertEquals(403, fort.post("/logout", "form=bad&form=" + keeper.form(), cookie).status());
        for (String name : List.of("form%00", "Form", "form[]", "form;x")) {
            String body = name + "=" + keeper.form();
            assertEquals(403, fort.post("/logout", body, cookie).status(), name);
        }
        assertTrue(fort.sees(keeper.cookie()));
    }

    @Test
    void a298_oddCookies_areNotTaken() throws IOException {
        String cookie = fort.login(fort.reader).cookie();
        String name = fort.cookieName();
        String id = cookie.substring(name.length() + 1);
        for (String odd :
                List.of(
                        name + "=\"" + id + "; x\"",
                        name + "=" + id + "," + name + "=" + id,
                        name.toUpperCase(java.util.Locale.ROOT) + "=" + id,
                        name + "=" + id + "\0",
                        name + "=é=;" + id)) {
            assertFalse(fort.sees(odd), odd);
        }
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            many.append("c").append(i).append("=1; ");
        }
        assertTrue(fort.sees(many + cookie));
    }

    @Test
    void a299_otherProtocols_areHarmless() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(7).nextBytes(noise);
        for (byte[] bytes :
                List.of(
                        new byte[] {0x16, 3, 1, 0, 5, 1, 0, 0, 1, 0},
                        "SSH-2.0-x\r\n".getBytes(StandardCharsets.UTF_8),
                        "EHLO x\r\n".getBytes(StandardCharsets.UTF_8),
                        noise)) {
            Wire.send("127.0.0.1", fort.port(), bytes).forEach(Fort::shut);
        }
        harmless("PROXY TCP4 127.0.0.1 127.0.0.1 1 2\r\nGET /board HTTP/1.1\r\n" + HOST + "\r\n");
    }
}

package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.SECRET;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.encoded;
import static org.parley.app.web.Fort.shut;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 1 of docs/security.md where tokens and sessions are concerned. */
class LoginAttackTest {
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

    @Test
    void a01_everyPageWithoutLogin_isShut() throws IOException {
        List<String> pages = fort.pages();
        assertTrue(pages.contains("/board.json") && pages.contains("/metrics"), pages::toString);
        for (String page : pages) {
            shut(fort.get(page));
            shut(fort.get(page, "Accept: text/html"));
        }
        for (String page : fort.readerPages()) {
            assertEquals(200, fort.get(page, bearer(fort.reader)).status(), page);
        }
    }

    @Test
    void a02_tricksWithPaths_areShut() throws IOException {
        for (String path :
                List.of(
                        "/login/../board",
                        "/assets/../board",
                        "/assets/%2e%2e/board",
                        "/assets/..;/board",
                        "/login;/../board",
                        "/health;x/../board",
                        "//board",
                        "/./board",
                        "/board/",
                        "/board;a=b",
                        "/board;.css",
                        "/board.css",
                        "/board%2f",
                        "/%62oard",
                        "/%2562oard",
                        "/BOARD",
                        "/board%00.css",
                        "/board%20",
                        "/board?x=/login",
                        "/board#/assets/x.css",
                        "/assets//../board.json",
                        "/board.json;.js",
                        "/assets\\..\\board")) {
            shut(fort.get(path));
            shut(fort.get(path, "Accept: text/html"));
        }
    }

    @Test
    void a03_tricksWithMethods_areShut() throws IOException {
        String real = fort.get("/board.json", bearer(fort.reader)).body();
        for (String method :
                List.of("HEAD", "OPTIONS", "POST", "PUT", "TRACE", "FOO", "get", "Get")) {
            Answer answer = fort.ask(method, "/board.json", "");
            shut(answer);
            assertNotEquals(
                    Integer.toString(real.length()), answer.header("Content-Length").orElse(""));
            assertTrue(answer.header("ETag").isEmpty());
        }
    }

    @Test
    void a04_headersThatClaimToBeLocal_areShut() throws IOException {
        for (String header :
                List.of(
                        "X-Forwarded-For: 127.0.0.1",
                        "X-Real-IP: 127.0.0.1",
                        "Forwarded: for=127.0.0.1",
                        "X-Client-IP: ::1",
                        "Host: 127.0.0.1",
                        "Host: localhost",
                        "X-Original-URL: /login",
                        "X-Rewrite-URL: /login")) {
            shut(fort.get("/board", header));
            shut(fort.get("/board", header, "Accept: text/html"));
        }
    }

    @Test
    void a05_loopback_isShutToo() throws IOException {
        shut(fort.get("/board"));
        shut(fort.get("/board", "Host: localhost:" + fort.port()));
    }

    @Test
    void a10_oddTokens_doNotLogIn() throws IOException {
        String token = fort.reader;
        for (String odd :
                List.of(
                        "",
                        " ",
                        "null",
                        "undefined",
                        "true",
                        "0",
                        "*",
                        "\0",
                        token + "\0",
                        "%00",
                        token + "%00",
                        token + "%0a",
                        token + "\u00a0",
                        token.toUpperCase(java.util.Locale.ROOT),
                        token.substring(0, token.length() - 1),
                        token + "x",
                        "Rita Reader",
                        token + "\0\n")) {
            Answer answer = fort.tryLogin(odd);
            assertEquals(401, answer.status(), odd);
            assertTrue(answer.headers("Set-Cookie").isEmpty(), answer::all);
            fort.pass(Duration.ofMinutes(20));
        }
        Fort.Session visit = fort.visit();
        Answer absent = fort.post("/login", "form=" + visit.form(), "Cookie: " + visit.cookie());
        assertEquals(401, absent.status());
        assertEquals(303, fort.tryLogin(" " + token + "\n").status());
    }

    @Test
    void a11_tokenTwice_theFirstCounts() throws IOException {
        assertEquals(401, login("token=wrong&token=" + fort.keeper).status());
        assertEquals(401, login("token[]=" + fort.keeper).status());
        Answer first = login("token=" + fort.reader + "&token=" + fort.keeper);
        String page = page(Fort.cookie(first).orElseThrow());
        assertTrue(page.contains("Rita Reader") && !page.contains("Karl"), page);
    }

    private Answer login(String body) throws IOException {
        Fort.Session visit = fort.visit();
        return fort.post("/login", body + "&form=" + visit.form(), "Cookie: " + visit.cookie());
    }

    private String page(String cookie) throws IOException {
        return fort.get("/board", "Accept: text/html", "Cookie: " + cookie).body();
    }

    @Test
    void a12_patternsAsToken_doNotLogIn() throws IOException {
        for (String pattern :
                List.of("' OR '1'='1", "\" OR \"\"=\"", ".*", "%", "_", "${KT}", "$(cat t.txt)")) {
            assertEquals(401, fort.tryLogin(pattern).status(), pattern);
            fort.pass(Duration.ofMinutes(20));
        }
    }

    @Test
    void a13_tokenInTheAddress_isNotTaken() throws IOException {
        shut(fort.get("/board?token=" + fort.keeper));
        shut(fort.get("/board?access_token=" + fort.keeper));
        Answer login = fort.get("/login?token=" + fort.keeper, "Accept: text/html");
        assertFalse(fort.sees(Fort.cookie(login).orElse("")));
    }

    @Test
    void a14_variantsOfBearer_areNotTaken() throws IOException {
        String token = fort.keeper;
        for (String value :
                List.of(
                        "Bearer",
                        "Bearer ",
                        "Bearer null",
                        "Basic " + base64(token + ":"),
                        "Basic " + base64("x:" + token),
                        token,
                        "Bearer " + fort.reader + ", Bearer " + token,
                        "Bearer \"" + token + '"',
                        "Bearer " + token + " extra")) {
            shut(fort.get("/board.json", "Authorization: " + value));
            fort.pass(Duration.ofMinutes(20));
        }
    }

    private static String base64(String words) {
        return Base64.getEncoder()
                .encodeToString(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a15_twoAuthorizations_areRefused() throws IOException {
        String reader = bearer(fort.reader);
        String keeper = bearer(fort.keeper);
        assertEquals(400, fort.get("/board.json", reader, keeper).status());
        assertEquals(400, fort.get("/board.json", keeper, reader).status());
        assertEquals(400, fort.post("/logout", "", keeper, reader).status());
    }

    @Test
    void a16_cookieAndBearerDisagree_theBearerCounts() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        Answer wrong = fort.post("/logout", "", "Cookie: " + keeper.cookie(), bearer("wrong"));
        assertEquals(401, wrong.status());
        String page =
                fort.get(
                                "/board",
                                "Accept: text/html",
                                "Cookie: " + keeper.cookie(),
                                bearer(fort.reader))
                        .body();
        assertTrue(page.contains("Rita Reader") && !page.contains("Karl Keeper"), page);
    }

    @Test
    void a17_cookie_hasItsFlags() throws IOException {
        Answer answer = fort.tryLogin(fort.reader);
        String line = answer.header("Set-Cookie").orElseThrow();
        assertTrue(line.contains("; HttpOnly"), line);
        assertTrue(line.contains("SameSite=Strict"), line);
        assertTrue(line.contains("; Path=/"), line);
        assertFalse(line.contains("Domain"), line);
        String value = Fort.cookie(answer).orElseThrow().substring(fort.cookieName().length() + 1);
        assertFalse(value.contains(fort.reader) || fort.reader.contains(value), value);
        assertFalse(value.contains(base64(fort.reader)), value);
        assertFalse(fort.tokenFile().contains(value), value);
    }

    @Test
    void a18_idsOfSessions_cannotBeGuessed() throws IOException {
        Set<String> ids = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            String id = Fort.cookie(fort.tryLogin(fort.reader)).orElseThrow();
            id = id.substring(id.indexOf('=') + 1);
            assertTrue(id.matches("[A-Za-z0-9_-]{43}"), id);
            ids.add(id);
            beginnings.add(id.substring(0, 6));
        }
        assertEquals(200, ids.size());
        assertTrue(beginnings.size() > 198);
        assertNotEquals(List.copyOf(ids).stream().sorted().toList(), List.copyOf(ids));
    }

    @Test
    void a19_chosenIds_areNotLoggedIn() throws IOException {
        String chosen = fort.cookieName() + "=" + "A".repeat(43);
        Answer page = fort.get("/login", "Accept: text/html", "Cookie: " + chosen);
        String form = page.body().replaceAll("(?s).*name=\"form\" value=\"([^\"]*)\".*", "$1");
        Answer login =
                fort.post("/login", "token=" + fort.reader + "&form=" + form, "Cookie: " + chosen);
        assertEquals(303, login.status());
        assertFalse(fort.sees(chosen));
        assertTrue(fort.sees(Fort.cookie(login).orElseThrow()));
        Fort.Session before = fort.visit();
        fort.post(
                "/login",
                "token=" + fort.reader + "&form=" + before.form(),
                "Cookie: " + before.cookie());
        assertFalse(fort.sees(before.cookie()));
    }

    @Test
    void a20_changedCookies_areNotTaken() throws IOException {
        String cookie = fort.login(fort.reader).cookie();
        int start = cookie.indexOf('=') + 1;
        for (int i = start; i < cookie.length(); i++) {
            char other = cookie.charAt(i) == 'A' ? 'B' : 'A';
            assertFalse(fort.sees(cookie.substring(0, i) + other + cookie.substring(i + 1)));
        }
        assertFalse(fort.sees(cookie.substring(0, cookie.length() - 1)));
        assertFalse(fort.sees(cookie + cookie.substring(start)));
        assertTrue(fort.sees(cookie));
    }

    @Test
    void a21_twoCookiesOfTheName_countForNothing() throws IOException {
        String reader = fort.login(fort.reader).cookie();
        Fort.Session keeper = fort.login(fort.keeper);
        assertFalse(fort.sees(reader + "; " + keeper.cookie()));
        assertFalse(fort.sees(keeper.cookie() + "; " + reader));
        shut(
                fort.get(
                        "/board",
                        "Accept: text/html",
                        "Cookie: " + reader,
                        "Cookie: " + keeper.cookie()));
        Answer write =
                fort.post(
                        "/logout",
                        "form=" + keeper.form(),
                        "Cookie: " + reader + "; " + keeper.cookie());
        assertEquals(403, write.status());
        assertTrue(fort.sees(keeper.cookie()));
    }

    @Test
    void a22_afterLogout_theCookieIsWorthNothing() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        assertTrue(fort.sees(session.cookie()));
        Answer logout =
                fort.post("/logout", "form=" + session.form(), "Cookie: " + session.cookie());
        assertEquals(303, logout.status());
        assertFalse(fort.sees(session.cookie()));
    }

    @Test
    void a23_logoutByGet_endsNothing() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        fort.get("/logout", "Cookie: " + session.cookie());
        fort.get("/logout", "Cookie: " + session.cookie(), "Sec-Fetch-Site: cross-site");
        assertTrue(fort.sees(session.cookie()));
    }

    @Test
    void a24_tokenTakenOut_endsItsSessions() throws IOException {
        Fort.Session session = fort.login(fort.analyst);
        assertTrue(fort.sees(session.cookie()));
        String kept =
                String.join(
                        "\n",
                        fort.tokenFile().lines().filter(line -> !line.contains("Anna")).toList());
        Files.writeString(fort.tokens, kept + "\n");
        assertFalse(fort.sees(session.cookie()));
        shut(fort.get("/board.json", bearer(fort.analyst)));
        assertEquals(200, fort.get("/board.json", bearer(fort.keeper)).status());
    }

    @Test
    void a25_changedRole_endsItsSessions() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        Files.writeString(fort.tokens, fort.tokenFile().replace(" keeper ", " reader "));
        assertFalse(fort.sees(session.cookie()));
        assertEquals(200, fort.get("/board.json", bearer(fort.keeper)).status());
    }

    @Test
    void a26_sessions_end() throws IOException {
        String idle = fort.login(fort.reader).cookie();
        fort.pass(Duration.ofDays(30));
        assertFalse(fort.sees(idle));
        String busy = fort.login(fort.reader).cookie();
        for (int hour = 0; hour < 12; hour++) {
            assertTrue(fort.sees(busy), "hour " + hour);
            fort.pass(Duration.ofHours(1));
        }
        fort.pass(Duration.ofMinutes(1));
        assertFalse(fort.sees(busy));
    }

    @Test
    void a27_endlessLogins_throwOutNobodyElse() throws IOException {
        Fort.Session keeper = fort.login(fort.keeper);
        String first = fort.login(fort.reader).cookie();
        String last = first;
        for (int i = 0; i < 100; i++) {
            last = Fort.cookie(fort.tryLogin(fort.reader)).orElseThrow();
        }
        assertTrue(fort.sees(keeper.cookie()));
        assertTrue(fort.sees(last));
        assertFalse(fort.sees(first));
    }

    @Test
    void a28_afterLogin_onlyOwnPathsFollow() throws IOException {
        for (String to :
                List.of(
                        "https://evil.test/",
                        "//evil.test",
                        "///evil.test",
                        "/\\evil.test",
                        "\\/\\/evil.test",
                        "/%09/evil.test",
                        "/%2f%2fevil.test",
                        "https:evil.test",
                        "http://127.0.0.1:18081@evil.test/",
                        "javascript:alert(1)",
                        "/.evil.test",
                        "/board%0d%0aLocation:%20//evil.test",
                        "/\t/evil.test",
                        "/login")) {
            Fort.Session visit = fort.visit();
            String fields = "";
            for (String name : List.of("to", "next", "return", "redirect", "url")) {
                fields += "&" + name + "=" + encoded(to);
            }
            Answer page = fort.get("/login?to=" + encoded(to), "Accept: text/html");
            assertFalse(page.body().contains("https://evil") || page.body().contains("script:"));
            Answer answer =
                    fort.post(
                            "/login" + "?" + fields.substring(1),
                            "token=" + fort.reader + "&form=" + visit.form() + fields,
                            "Cookie: " + visit.cookie());
            assertEquals(303, answer.status(), to);
            String location = answer.header("Location").orElseThrow();
            assertTrue(location.startsWith("/") && !location.matches("/[/\\\\].*"), location);
            assertEquals("own.test", URI.create("http://own.test/").resolve(location).getHost());
            assertEquals(1, answer.headers("Location").size(), answer::all);
            assertTrue(answer.header("HX-Redirect").isEmpty());
        }
        Fort.Session visit = fort.visit();
        Answer own =
                fort.post(
                        "/login",
                        "token="
                                + fort.reader
                                + "&form="
                                + visit.form()
                                + "&to=%2Fcell%3Fparty%3Dx",
                        "Cookie: " + visit.cookie());
        assertEquals("/cell?party=x", own.header("Location").orElseThrow());
    }

    @Test
    void a29_cookieOfAnotherServer_isNotTaken() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        try (Fort other = Fort.withTokens(second)) {
            Fort.Session session = fort.login(fort.keeper);
            String id = session.cookie().substring(session.cookie().indexOf('=') + 1);
            assertFalse(other.sees(session.cookie()));
            assertFalse(other.sees(other.cookieName() + "=" + id));
            assertNotEquals(fort.cookieName(), other.cookieName());
            assertTrue(fort.sees(other.login(other.reader).cookie() + "; " + session.cookie()));
        }
    }

    @Test
    void a30_cookiesAndBearerAtALocalBoard_changeNoName() throws IOException {
        Path second = Files.createDirectory(folder.resolve("second"));
        try (Fort local = Fort.local(second)) {
            String forged = local.cookieName() + "=" + "A".repeat(43);
            Answer page =
                    local.get("/board", "Accept: text/html", "Cookie: " + forged, bearer("forged"));
            assertEquals(200, page.status());
            assertTrue(page.body().contains(SECRET));
            assertFalse(page.body().contains("forged"));
            assertFalse(page.body().contains("Log out"));
        }
    }

    @Test
    void a32_manyWrongTokens_areSlowedForTheirAddressOnly() throws IOException {
        int looked = 0;
        for (int i = 0; i < 200; i++) {
            looked += fort.tryLogin("wrong" + i).status() == 401 ? 1 : 0;
            looked += fort.get("/board.json", bearer("wrong" + i)).status() == 401 ? 1 : 0;
        }
        assertEquals(5, looked);
        assertEquals(429, fort.get("/board.json", bearer(fort.reader)).status());
        Answer other = fort.askFrom("127.0.0.2", "GET", "/board.json", "", bearer(fort.reader));
        assertEquals(200, other.status());
        assertTrue(fort.get("/board.json", bearer("x")).header("Retry-After").isPresent());
        fort.pass(Duration.ofMinutes(2));
        assertEquals(200, fort.get("/board.json", bearer(fort.reader)).status());
    }

    @Test
    void a33_forgedAddresses_areSlowedAll() throws IOException {
        int looked = 0;
        for (int i = 0; i < 100; i++) {
            Answer answer =
                    fort.tryLogin("wrong" + i, "X-Forwarded-For: 10.0." + i / 10 + "." + i % 10);
            looked += answer.status() == 401 ? 1 : 0;
        }
        assertEquals(5, looked);
    }

    @Test
    void a35_enormousTokens_areRefused() throws IOException {
        Fort.Session visit = fort.visit();
        Answer form =
                fort.post(
                        "/login",
                        "form=" + visit.form() + "&token=" + "x".repeat(10 << 20),
                        "Cookie: " + visit.cookie());
        fort.clean(form);
        assertEquals(413, form.status());
        fort.clean(fort.get("/board", bearer("x".repeat(60 << 10))));
        fort.clean(fort.get("/board", "Cookie: " + "x".repeat(60 << 10)));
        assertFalse(fort.served.said().contains("xxxx"));
    }
}

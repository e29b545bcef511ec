package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.encoded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Sections 6, 7 and 8 of docs/security.md where what is asked comes back, or names a file. */
class ReflectedAttackTest {
    private static final List<String> NAMES =
            List.of(
                    "party", "issue", "move", "since", "until", "talks", "sort", "order", "q",
                    "page", "limit", "entry", "date", "view");

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

    private List<String> htmlPages() {
        return fort.pages().stream()
                .filter(page -> !page.matches(".*\\.(csv|json|svg)|/metrics|/openapi.yaml"))
                .toList();
    }

    private void harmless(String target, String... headers) throws IOException {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add(bearer(fort.reader));
        Answer answer = fort.get(target, all.toArray(String[]::new));
        assertTrue(answer.status() < 500, () -> answer.all() + fort.served.said());
        if (answer.header("Content-Type").orElse("").startsWith("text/html")) {
            Markup.check(answer.body());
        }
    }

    @Test
    void a115_namesThatAreNotThere_areText() throws IOException {
        for (String payload : Markup.PAYLOADS) {
            harmless("/cell?issue=" + encoded(payload), "Accept: text/html");
            harmless("/cell?party=" + encoded(payload), "Accept: text/html");
        }
    }

    @Test
    void a116_pathsInErrors_areText() throws IOException {
        for (String payload : Markup.PAYLOADS) {
            for (String path : List.of("/", "/entries/", "/articles/", "/assets/", "/board.")) {
                for (String accept : List.of("text/html", "*/*", "application/json")) {
                    String target = path + encoded(payload).replace("+", "%20");
                    harmless(target, "Accept: " + accept);
                    Answer answer = fort.get(target, "Accept: " + accept, bearer(fort.reader));
                    if (accept.endsWith("json")) {
                        assertFalse(answer.header("Content-Type").orElse("").contains("html"));
                    }
                }
            }
        }
    }

    @Test
    void a117_everyQuestion_isText() throws IOException {
        String together = encoded(String.join(" ", Markup.PAYLOADS));
        int turn = 0;
        for (String page : htmlPages()) {
            for (String name : NAMES) {
                String payload = Markup.PAYLOADS.get(turn++ % Markup.PAYLOADS.size());
                harmless(page + "?" + name + "=" + encoded(payload), "Accept: text/html");
                harmless(page + "?" + name + "=" + together, "Accept: text/html");
            }
        }
    }

    @Test
    void a120_messagesInAddressesAndCookies_areNotShown() throws IOException {
        String evil = encoded("<img src=x onerror=1>CANARY");
        for (String name : List.of("msg", "error", "flash", "done")) {
            Answer answer =
                    fort.get(
                            "/board?" + name + "=" + evil,
                            "Accept: text/html",
                            bearer(fort.reader));
            assertFalse(shown(answer).contains("CANARY"), answer::all);
        }
        for (String cookie : List.of("flash=CANARY", "theme=\"><script>CANARY", "lang=CANARY")) {
            Answer answer =
                    fort.get(
                            "/board",
                            "Accept: text/html",
                            "Cookie: " + cookie,
                            bearer(fort.reader));
            assertFalse(answer.body().contains("CANARY"), answer::all);
        }
    }

    /** What somebody reads, without addresses. */
    private static String shown(Answer answer) {
        return org.jsoup.Jsoup.parse(answer.body()).text();
    }

    @Test
    void a121_headersOfScripts_areNotReflected() throws IOException {
        for (String header :
                List.of(
                        "HX-Target: \"><script>CANARY",
                        "HX-Current-URL: javascript:CANARY",
                        "HX-Trigger-Name: <svg onload=CANARY>",
                        "HX-Prompt: <img src=x onerror=CANARY>")) {
            Answer answer = fort.get("/board", header, "HX-Request: true", bearer(fort.reader));
            assertFalse(answer.all().contains("CANARY"), answer::all);
        }
    }

    @Test
    void a122_refererAndAgent_areNotReflected() throws IOException {
        for (String header :
                List.of(
                        "Referer: \"><script>CANARY</script>",
                        "Referer: javascript:CANARY",
                        "User-Agent: <svg onload=CANARY>")) {
            for (String page : List.of("/board", "/nowhere", "/login")) {
                Answer answer = fort.get(page, header, "Accept: text/html", bearer(fort.reader));
                assertFalse(answer.all().contains("CANARY"), answer::all);
            }
        }
    }

    @Test
    void a126_sqlInChoices_isNoSql() throws IOException {
        for (String question :
                List.of(
                        "sort=id;DROP%20TABLE%20x",
                        "sort=(CASE%20WHEN%201=1%20THEN%20id%20ELSE%20title%20END)",
                        "order=desc,(select%201)",
                        "limit=1;--",
                        "limit=1%20UNION%20SELECT%201",
                        "offset=1-1")) {
            for (String page : fort.readerPages()) {
                String more = page.contains("?") ? "&" : "?";
                int status = fort.get(page + more + question, bearer(fort.reader)).status();
                assertTrue(status == 200 || status == 400, page + "?" + question + ": " + status);
            }
        }
    }

    @Test
    void a127_sqlInIdsAndNames_findsNothing() throws IOException {
        String id = fort.served.entries().get(0).id();
        for (String tail : List.of("%20OR%201=1", "'--", "'%20OR%20'a'='a")) {
            assertEquals(404, fort.get("/entries/" + id + tail, bearer(fort.reader)).status());
            String cell = fort.get("/cell?issue=x" + tail, bearer(fort.reader)).body();
            assertFalse(cell.contains(Fort.SECRET), cell);
            String party = fort.get("/board.json?party=x')" + tail, bearer(fort.reader)).body();
            assertFalse(party.contains(Fort.SECRET), party);
        }
        assertEquals(2, fort.served.entries().size());
    }

    @Test
    void a133_json_isNeverServedAsAPage() throws IOException {
        Answer answer = fort.get("/board.json", "Accept: text/html", bearer(fort.reader));
        assertTrue(answer.header("Content-Type").orElse("").startsWith("application/json"));
    }

    @Test
    void a134_lineEndsInAddresses_makeNoHeader() throws IOException {
        for (String end :
                List.of(
                        "x%0d%0aSet-Cookie:%20a=b", "%0aX-Evil:%20y",
                        "%E5%98%8A%E5%98%8DSet-Cookie:a=b", "%c0%8d%c0%8a")) {
            for (String target :
                    List.of(
                            "/board?party=" + end,
                            "/cell?issue=" + end,
                            "/" + end,
                            "/login?to=/" + end)) {
                Answer answer = fort.get(target, "Accept: text/html");
                assertTrue(answer.header("X-Evil").isEmpty(), answer::all);
                assertTrue(
                        answer.headers("Set-Cookie").stream()
                                .allMatch(line -> line.startsWith(fort.cookieName())),
                        answer::all);
            }
        }
    }

    @Test
    void a135_namesOfDownloads_areOfTheirPage() throws IOException {
        for (String question :
                List.of(
                        "issue=a%22;%20filename=%22evil.exe",
                        "name=x%0d%0aX-Evil:%201",
                        "filename=../../x.bat",
                        "issue=a;b%22c%E2%80%AE/..%5Cd")) {
            Answer answer = fort.get("/board.csv?" + question, bearer(fort.reader));
            assertEquals(
                    "attachment; filename=\"board.csv\"",
                    answer.header("Content-Disposition").orElse(""));
            assertTrue(answer.header("X-Evil").isEmpty());
        }
    }

    @Test
    void a137_whatIsAsked_makesNoLine() throws IOException {
        String forged = "%0a2026-01-01%20INFO%20login%20keeper%20ok%1b%5b2J%e2%80%a8x";
        fort.served.ledger().close();
        fort.get(
                "/board" + "?party=" + forged,
                "User-Agent: ${jndi:ldap://127.0.0.1:9999/a}",
                bearer(fort.reader));
        fort.get("/entries/" + forged, bearer(fort.reader));
        String said = fort.served.said();
        assertTrue(said.contains("request failed"), said);
        assertTrue(said.lines().noneMatch(line -> line.startsWith("2026-01-01")), said);
        assertFalse(said.contains("\u001b") || said.contains("\u2028"), said);
    }

    @Test
    void a138_secrets_areNotPrinted() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        fort.tryLogin("wrong-token-CANARY");
        fort.get("/board", bearer(fort.reader));
        String metrics = fort.get("/metrics", bearer(fort.reader)).body();
        fort.served.ledger().close();
        fort.get("/board", bearer(fort.reader));
        String said = fort.served.said() + metrics;
        for (String secret :
                List.of(fort.reader, fort.keeper, "CANARY", session.form(), session.cookie())) {
            assertFalse(said.contains(secret), secret);
        }
    }

    @Test
    void a140_labelsOfMetrics_areNotForged() throws IOException {
        fort.get("/a%22%7D%0aevil_metric%201", bearer(fort.reader));
        fort.raw("FOO\"} 1 / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
        fort.get("/", "Host: a\"b");
        String metrics = fort.get("/metrics", bearer(fort.reader)).body();
        assertFalse(metrics.contains("evil_metric"), metrics);
        assertTrue(
                metrics.lines()
                        .allMatch(
                                line ->
                                        line.matches(
                                                "#.*|\\w+(\\{[^{}]*(\\{\\w+\\}[^{}]*)*\\})? \\S+")),
                metrics);
    }

    @Test
    void a144_javaObjects_areNotRead() throws IOException {
        String object = "\u00ac\u00ed\u0000\u0005sr";
        for (String path : List.of("/login", "/logout")) {
            fort.clean(
                    fort.post(path, object, "Content-Type: application/x-java-serialized-object"));
        }
        assertFalse(fort.sees(fort.cookieName() + "=rO0ABXNy"));
    }

    @Test
    void a145_pathsOutOfAssets_leadNowhere() throws IOException {
        for (String path :
                List.of(
                        "/assets/../../etc/passwd",
                        "/assets/..%2f..%2fetc%2fpasswd",
                        "/assets/%2e%2e/%2e%2e/etc/passwd",
                        "/assets/%252e%252e/",
                        "/assets/....//....//etc/passwd",
                        "/assets/..%5c..%5c",
                        "/assets/..%c0%af..%c0%afetc/passwd",
                        "/assets//etc/passwd",
                        "/assets/%00",
                        "/assets/file:///etc/passwd",
                        "/assets/..;/..;/",
                        "/assets/C:/Windows/win.ini")) {
            fort.clean(fort.get(path, bearer(fort.reader)));
        }
    }

    @Test
    void a146_filesOfTheProgram_areNotServed() throws IOException {
        for (String path :
                List.of(
                        "/assets/../META-INF/MANIFEST.MF",
                        "/META-INF/MANIFEST.MF",
                        "/assets/../application.properties",
                        "/WEB-INF/web.xml",
                        "/assets/../gg/jte/generated/",
                        "/assets/../db/schema.sql",
                        "/assets/../logback.xml",
                        "/assets/",
                        "/assets",
                        "/webjars/",
                        "/.git/config",
                        "/t.txt")) {
            fort.clean(fort.get(path, bearer(fort.reader)));
        }
    }

    @Test
    void a147_idsAndNames_areNoPaths() throws IOException {
        for (String target :
                List.of(
                        "/articles/..%2f..%2fetc%2fpasswd",
                        "/entries/../../x", "/articles/1/original?file=../../x")) {
            fort.clean(fort.get(target, bearer(fort.reader)));
        }
        for (String name : List.of("talks", "file", "path", "lang", "theme", "issue")) {
            Answer answer =
                    fort.get("/board.csv?" + name + "=../../../../etc/passwd", bearer(fort.reader));
            assertFalse(answer.body().contains("root:"));
            assertTrue(answer.status() < 500);
        }
    }
}

package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.SECRET;
import static org.parley.app.web.Fort.bearer;
import static org.parley.app.web.Fort.shut;
import static org.parley.app.web.Fort.tellsNothing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 11 of docs/security.md: what answers tell that they should not. */
class LeakAttackTest {
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
    void a232_errors_tellNothingOfTheProgram() throws IOException {
        List<String> values = List.of("%00", "[]", "{}", "-1", "x".repeat(9_000), "", "%00[]{}");
        int turn = 0;
        for (String page : fort.pages()) {
            for (String name :
                    List.of(
                            "party", "issue", "move", "since", "until", "talks", "sort", "order",
                            "date", "q", "entry")) {
                for (int i = 0; i < 2; i++) {
                    String value = values.get(turn++ % values.size());
                    Answer answer = fort.get(page + "?" + name + "=" + value, bearer(fort.reader));
                    assertTrue(answer.status() < 500, () -> answer.all() + fort.served.said());
                    tellsNothing(answer);
                }
            }
            for (String accept : List.of("text/html", "application/json", "*/*", "x")) {
                tellsNothing(fort.get(page + "?since=x", "Accept: " + accept, bearer(fort.reader)));
            }
        }
        for (String accept : List.of("text/html", "application/json", "*/*", "x")) {
            tellsNothing(fort.post("/login", "\0[]{}", "Accept: " + accept));
            tellsNothing(fort.get("/assets/x", "Accept: " + accept));
        }
    }

    @Test
    void unexpectedFailure_isANumberToThoseWhoAsk() throws IOException {
        fort.served.ledger().close();
        Answer health = fort.get("/health");
        assertEquals(503, health.status());
        assertEquals("ledger\n", health.body());
        for (String accept : List.of("text/html", "application/json")) {
            Answer answer = fort.get("/board", "Accept: " + accept, bearer(fort.reader));
            assertEquals(500, answer.status(), answer::all);
            tellsNothing(answer);
            String number = answer.body().replaceAll("(?s).*number (\\d{6}).*", "$1");
            assertTrue(fort.served.said().contains("number " + number), answer::all);
        }
    }

    @Test
    void a233_noAnswer_namesTheServer() throws IOException {
        for (String request :
                List.of(
                        "\u0016\u0003\u0001",
                        "GET",
                        "GET / HTTP/9.9\r\n\r\n",
                        "\r\n\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: x\r\n\r\n")) {
            fort.raw(request).forEach(Fort::tellsNothing);
        }
        tellsNothing(fort.get("/"));
        tellsNothing(fort.get("/login", "Accept: text/html"));
        assertTrue(fort.get("/health").header("Date").isEmpty());
    }

    @Test
    void a235_health_saysOnlyThatAllIsWell() throws IOException {
        for (String target : List.of("/health", "/health?verbose=1", "/health?full=true")) {
            assertEquals("ok\n", fort.get(target).body());
        }
        shut(fort.get("/health.json"));
        Answer slash = fort.get("/health/");
        assertTrue(slash.body().equals("ok\n") || slash.status() >= 400, slash::all);
    }

    @Test
    void a236_metrics_areShutAndHaveNoNames() throws IOException {
        shut(fort.get("/metrics"));
        fort.get("/board?party=" + SECRET, bearer(fort.keeper));
        fort.login(fort.keeper);
        Answer answer = fort.get("/metrics", bearer(fort.reader));
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("parley_requests_seconds_count{method=\"GET\""));
        assertTrue(answer.body().contains("parley_articles 1.0"));
        for (String word : List.of(SECRET, "Karl", "Rita", fort.keeper, fort.article.id())) {
            assertFalse(answer.body().contains(word), word);
        }
    }

    @Test
    void a237_descriptions_areShut() throws IOException {
        for (String path :
                List.of(
                        "/openapi.yaml",
                        "/openapi.json",
                        "/swagger",
                        "/docs",
                        "/redoc",
                        "/webjars/swagger-ui/")) {
            shut(fort.get(path));
        }
    }

    @Test
    void a238_routesForDevelopers_areNotThere() throws IOException {
        for (String path :
                List.of(
                        "/debug",
                        "/admin",
                        "/actuator",
                        "/routes",
                        "/jolokia",
                        "/console",
                        "/h2-console",
                        "/stop",
                        "/shutdown",
                        "/env",
                        "/config",
                        "/.well-known/",
                        "/favicon.ico",
                        "/robots.txt",
                        "/_dev")) {
            shut(fort.get(path));
            assertEquals(404, fort.get(path, bearer(fort.keeper)).status(), path);
        }
    }

    @Test
    void a239_withoutLogin_nothingTellsWhatIsThere() throws IOException {
        String entry = fort.served.entries().get(0).id();
        Set<String> answers = new HashSet<>();
        for (String path :
                List.of(
                        "/entries/" + entry,
                        "/entries/" + "0".repeat(32),
                        "/cell?party=" + SECRET,
                        "/cell?party=nobody",
                        "/articles/" + fort.article.id(),
                        "/articles/1",
                        "/nonsense")) {
            answers.add(fort.get(path).all());
        }
        assertEquals(1, answers.size(), answers::toString);
    }

    @Test
    void a240_wrongTokens_areAllAnsweredAlike() throws IOException {
        Files.writeString(
                fort.tokens,
                String.join(
                                "\n",
                                fort.tokenFile().lines().filter(l -> !l.contains("Anna")).toList())
                        + "\n");
        Set<String> answers = new HashSet<>();
        for (String token :
                List.of("wrong", fort.analyst, fort.keeper.toUpperCase(Locale.ROOT), "x")) {
            Answer answer = fort.tryLogin(token);
            String form = "name=\"form\" value=\"[^\"]*\"";
            answers.add(answer.status() + answer.body().replaceAll(form, ""));
            fort.pass(Duration.ofMinutes(20));
        }
        assertEquals(1, answers.size(), answers::toString);
    }

    @Test
    void a245_withoutLogin_nothingIsUnchanged() throws IOException {
        for (String page : fort.pages()) {
            Answer tag = fort.get(page, "If-None-Match: *");
            Answer time = fort.get(page, "If-Modified-Since: Wed, 01 Jan 2098 00:00:00 GMT");
            assertNotEquals(304, tag.status());
            assertNotEquals(304, time.status());
            assertTrue(time.header("Last-Modified").isEmpty());
            shut(tag);
        }
    }

    @Test
    void a246_ranges_giveNoMore() throws IOException {
        String many = "bytes=" + "0-,".repeat(999) + "0-";
        for (String range : List.of("bytes=0-0", "bytes=-1", "bytes=99999999999-", many)) {
            for (String target : List.of("/assets/parley.css", "/board.csv")) {
                int whole = fort.get(target, bearer(fort.reader)).body().length();
                Answer answer = fort.get(target, "Range: " + range, bearer(fort.reader));
                assertTrue(answer.status() < 500 && answer.body().length() <= whole);
            }
            shut(fort.get("/board.csv", "Range: " + range));
        }
    }

    @Test
    void a247_formTokens_lookOtherEachTime() throws IOException {
        Fort.Session session = fort.login(fort.reader);
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String page =
                    fort.get("/board?q=guess", "Accept: text/html", "Cookie: " + session.cookie())
                            .body();
            tokens.add(page.replaceAll("(?s).*name=\"form\" value=\"([^\"]*)\".*", "$1"));
        }
        assertEquals(20, tokens.size());
        assertEquals(20, tokens.stream().map(token -> token.substring(44, 60)).distinct().count());
    }

    @Test
    void a234_messages_nameNoPlaceOfThisMachine() throws Exception {
        Intruder intruder = Intruder.at(fort);
        String user = System.getProperty("user.name");
        List<Multipart> bad =
                List.of(
                        new Multipart().file("files", "a.pdf", "%PDF-1.4 broken"),
                        new Multipart().file("files", "a.docx", Packed.zip("a", "b")),
                        new Multipart().file("files", "a.zip", "PK\3\4 broken"),
                        new Multipart().file("files", "a.gz", "\u001f broken"),
                        new Multipart().file("files", "a.txt", ""),
                        new Multipart().file("files", "a.xml", "<rss><"),
                        new Multipart().file("files", "a.jsonl", "{\"text\":"),
                        new Multipart().field("url", "http://127.0.0.1:1/"),
                        new Multipart().field("url", "http://nowhere.invalid/"),
                        new Multipart().field("url", "/etc/passwd"),
                        new Multipart().field("text", "x").file("talksfile", "t.yaml", "a: [b"),
                        new Multipart().field("text", "x").file("talksfile", "t.yaml", "id: 1"),
                        new Multipart().field("text", "x").field("talks", "nothere"),
                        new Multipart().field("language", "xx").field("published", "x"));
        for (Multipart form : bad) {
            java.net.http.HttpResponse<String> answer = intruder.hand(form);
            String told = answer.body();
            if (answer.statusCode() == 303) {
                String job = ReadTest.done(fort.served, answer).id();
                told = intruder.page("/read/" + job) + intruder.events(job);
            }
            for (String word :
                    List.of("/tmp/", "/home/", "C:\\", folder.toString(), user + "@", "upload-")) {
                assertFalse(told.contains(word), word + " in " + told);
            }
            assertFalse(told.contains("Exception"), told);
        }
        assertTrue(fort.served.desk().jobs().size() >= 7);
    }

    @Test
    void a241_readers_areSentNothingOfKeepers() throws Exception {
        Intruder intruder = Intruder.at(fort);
        org.parley.app.web.reading.Progress read =
                intruder.upload("C:\\Users\\jane\\secret\\a.txt", "Sorran demands salt.");
        assertEquals("1 read", read.sum());
        assertTrue(intruder.page("/read/" + read.id()).contains("Karl Keeper"));
        List<String> never = new java.util.ArrayList<>();
        never.addAll(List.of("Karl Keeper", "Anna Analyst", "Kim Keeper", "jane", "sha256:"));
        never.addAll(List.of("parley-uploads", folder.toString(), read.id(), fort.keeper));
        fort.tokenFile().lines().forEach(line -> never.add(line.replaceAll(".*sha256:", "")));
        List<String> seen = new java.util.ArrayList<>(fort.readerPages());
        fort.served.ledger().articles().forEach(one -> seen.add("/articles/" + one.id()));
        fort.served.entries().forEach(one -> seen.add("/entries/" + one.id()));
        for (String page : seen) {
            for (String accept : List.of("text/html", "application/json")) {
                Answer answer = fort.get(page, "Accept: " + accept, bearer(fort.reader));
                assertEquals(200, answer.status(), page);
                for (String word : never) {
                    assertFalse(answer.all().contains(word), () -> word + " on " + page);
                }
                assertFalse(
                        answer.header("Content-Type").orElse("").contains("html")
                                && answer.body().contains("<!--"),
                        answer::body);
            }
        }
    }

    @Test
    void a242_ledger_belongsToItsUserAlone() throws Exception {
        Path place = folder.resolve("new");
        try (org.parley.ledger.Ledger ledger =
                org.parley.ledger.LedgerPlace.of(place.resolve("ledger.db")).open()) {
            ledger.keep(fort.article, List.of(), List.of(), List.of());
            try (java.util.stream.Stream<Path> files = Files.list(place)) {
                List<Path> all = files.toList();
                assertTrue(all.size() >= 2, all::toString);
                for (Path file : all) {
                    assertEquals(
                            "rw-------",
                            java.nio.file.attribute.PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(file)),
                            file.toString());
                }
            }
        }
        Path commands = Path.of("/proc/self/cmdline");
        String command = Files.exists(commands) ? Files.readString(commands) : "";
        assertFalse(command.contains(fort.keeper));
    }
}

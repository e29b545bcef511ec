package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;

import io.javalin.router.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Sections 3, 8 and 10 of docs/security.md: bodies that are no form of the board. */
class FormAttackTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String CANARY = "MULTIPART-CANARY";

    @TempDir static Path folder;
    private static Fort fort;

    @BeforeAll
    static void open() {
        fort = Fort.withTokens(folder);
    }

    @AfterAll
    static void close() {
        fort.close();
    }

    private static Answer send(String path, String type, String body) throws IOException {
        long start = System.nanoTime();
        Answer answer = fort.post(path, body, "Content-Type: " + type, bearer(fort.keeper));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(SOON) < 0, () -> took + " " + answer.all());
        assertTrue(answer.status() < 500, () -> answer.all() + fort.served.said());
        Fort.tellsNothing(answer);
        assertEquals("ok\n", fort.get("/health").body());
        return answer;
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; "
                + disposition
                + "\r\n\r\n"
                + content
                + "\r\n";
    }

    @Test
    void a179_oddForms_areRefusedOrReadAsWhatTheyAre() throws Exception {
        String type = "multipart/form-data; boundary=b";
        String file = part("name=\"files\"; filename=\"a.txt\"", CANARY + " A demands b.");
        for (String[] odd :
                new String[][] {
                    {type, part("name=\"x\"", "").repeat(100_000) + "--b--\r\n"},
                    {type, part("name=\"" + "x".repeat(1 << 20) + "\"", CANARY) + "--b--\r\n"},
                    {"multipart/form-data; boundary=" + "b".repeat(10_000), "--b--\r\n"},
                    {type, file},
                    {type, "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n"},
                    {"multipart/form-data", file + "--b--\r\n"},
                    {"multipart/form-data; boundary=", file + "--b--\r\n"},
                    {type, part("name=\"form\"; filename=\"form\"", CANARY) + "--b--\r\n"},
                    {type, part("name=\"text\"; filename=\"a.txt\"", CANARY) + "--b--\r\n"},
                    {type, part("name=\"files\"", CANARY) + "--b--\r\n"},
                    {type, part("name=\"title\"", CANARY).repeat(10_000) + "--b--\r\n"},
                    {type, part("name=\"_charset_\"", "utf-7") + "--b--\r\n"},
                    {
                        type,
                        "--b\r\nContent-Disposition: form-data; name=\"files\"\r\nContent-Type:"
                                + " multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Disposition:"
                                + " file; filename=\"a.txt\"\r\n\r\n"
                                + CANARY
                                + "\r\n--c--\r\n--b--\r\n"
                    },
                    {"multipart/mixed; boundary=b", file + "--b--\r\n"}
                }) {
            Answer answer = send("/read", odd[0], odd[1]);
            assertTrue(answer.status() >= 400, () -> odd[0] + " " + answer.all());
        }
        assertEquals(1, fort.served.ledger().articles().size());
        assertEquals(List.of(), left());
    }

    /** Files for passing whose content was sent by this test. */
    private static List<Path> left() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(System.getProperty("java.io.tmpdir")), 2)) {
            return all.filter(path -> path.getFileName().toString().matches("(?i)multipart.*"))
                    .filter(FormAttackTest::hasCanary)
                    .toList();
        } catch (java.io.UncheckedIOException e) {
            // A folder of somebody else's, or gone by now.
            return List.of();
        }
    }

    private static boolean hasCanary(Path file) {
        try {
            return Files.isRegularFile(file) && Files.readString(file, UTF_8).contains(CANARY);
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a218_json_isTakenByNoRoute() throws IOException {
        String before = fort.snap();
        for (Endpoint route : fort.writes()) {
            for (String json :
                    List.of(
                            "[".repeat(30_000),
                            "{\"a\":".repeat(10_000),
                            "{\"seen\":1e999999999,\"kind\":\"wrong\"}",
                            "9".repeat(60_000))) {
                Answer answer = send(fort.address(route), "application/json", json);
                assertTrue(answer.status() >= 400, answer::all);
            }
        }
        assertEquals(
                413, send("/rulings/undo", "application/json", "[".repeat(1_000_000)).status());
        assertEquals(before, fort.snap());
    }

    @Test
    void a50_articles_areTakenOutByNoAddress() throws IOException {
        String id = fort.article.id();
        String before = fort.snap();
        for (String path :
                List.of(
                        "/articles/" + id + "/forget",
                        "/articles/" + id + "/delete",
                        "/articles/" + id,
                        "/articles/forget",
                        "/forget")) {
            Answer answer =
                    send(path + "?id=" + id, "application/x-www-form-urlencoded", "id=" + id);
            assertTrue(List.of(404, 405).contains(answer.status()), answer::all);
            assertEquals(405, fort.ask("DELETE", path, "", bearer(fort.keeper)).status());
        }
        assertEquals(before, fort.snap());
        assertFalse(
                fort.served.server().routes().stream().anyMatch(r -> r.path.contains("forget")));
    }
}

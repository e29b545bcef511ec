package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.app.web.reading.Job;
import org.parley.app.web.reading.Progress;
import org.parley.app.web.reading.Step;
import org.parley.core.text.Article;
import org.parley.intake.fetch.Reach;
import org.parley.ledger.TalksText;
import org.parley.reader.Reading;

/** Reading in the browser, with a reader that needs no models. */
class ReadTest {
    static final String NEWS = "Sorran demands a corridor.\nKarvelia rejects it, said Zorn.\n";
    private static final String FRENCH =
            "Le président de la République a déclaré mardi que les négociations sur la paix ne"
                    + " pourraient pas reprendre avant la fin du mois, et que son gouvernement attendait"
                    + " toujours une réponse des médiateurs.\n";

    @TempDir Path folder;

    private Served served(Supplier<ArticleReader<Reading>> reader) {
        return new Served(folder, reader, Reach.PUBLIC);
    }

    private Served served() {
        return served(() -> WordReader::read);
    }

    /** The job that was made of a form; waits for its end. */
    static Progress done(Served served, HttpResponse<String> answer) throws InterruptedException {
        return over(job(served, answer));
    }

    /** What became of a job; waits for its end. */
    static Progress over(Job job) throws InterruptedException {
        Progress progress = job.progress();
        while (!progress.isOver()) {
            assertTrue(job.await(progress.number(), Duration.ofSeconds(30)), progress.toString());
            progress = job.progress();
        }
        return progress;
    }

    static Job job(Served served, HttpResponse<String> answer) {
        assertEquals(303, answer.statusCode(), answer.body());
        String place = answer.headers().firstValue("Location").orElseThrow();
        assertTrue(place.matches("/read/[0-9a-f]{16}"), place);
        return served.desk().job(place.substring("/read/".length())).orElseThrow();
    }

    @Test
    void read_pastedText_keptWithItsMetadataAndEndsOnItsArticle() throws Exception {
        try (Served served = served()) {
            Multipart form =
                    new Multipart()
                            .field("text", NEWS.replace("\n", "\r\n"))
                            .field("outlet", "Wire")
                            .field("published", "2031-05-04")
                            .field("title", "Talks");
            Progress progress = done(served, served.send("/read", form));
            assertEquals("1 read", progress.sum());
            Article article = served.ledger().articles().get(0);
            assertEquals(NEWS, article.text());
            assertEquals("Wire", article.outlet());
            assertEquals(LocalDate.of(2031, 5, 4), article.published());
            assertEquals("Talks", article.title());
            HttpResponse<String> end = served.get("/read/" + progress.id() + "?ended=1");
            assertEquals(303, end.statusCode());
            assertEquals(
                    "/articles/" + article.id(),
                    end.headers().firstValue("Location").orElseThrow());
            assertTrue(served.page("/articles/" + article.id()).contains("demands"));
            // Without that word the address shows what was read, for whoever comes back.
            assertTrue(
                    served.page("/read/" + progress.id())
                            .contains("href=\"/articles/" + article.id()));
        }
    }

    @Test
    void read_pastedTextWithoutATitle_calledByItsFirstLine() throws Exception {
        try (Served served = served()) {
            Multipart form = new Multipart().field("text", NEWS);
            Progress progress = done(served, served.send("/read", form));
            assertEquals("Sorran demands a corridor.", progress.steps().get(0).document());
            String page = served.page("/articles");
            assertTrue(page.contains("Sorran demands a corridor.</bdi>"), page);
            assertTrue(page.contains("outlet unknown"), page);
            assertTrue(page.contains("1 article</span>"), page);
        }
    }

    @Test
    void read_files_eachIsNamedWithWhatBecameOfIt() throws Exception {
        try (Served served = served()) {
            Multipart form =
                    new Multipart()
                            .file("files", "C:\\news\\talks.txt", NEWS)
                            .file("files", "again.txt", NEWS)
                            .file("files", "paix.txt", FRENCH)
                            .file("files", "bad.txt", "crash")
                            .file("files", "nothing.pdf", "%PDF-1.4\nbroken")
                            .file("files", "press.zip", zip("monday/a.txt", "Oman accepts it.\n"));
            Progress progress = done(served, served.send("/read", form));
            assertEquals(
                    List.of(
                            "READ talks.txt 2",
                            "KNOWN again.txt 2",
                            "UNREAD paix.txt 0",
                            "FAILED bad.txt 0",
                            "FAILED nothing.pdf 0",
                            "READ monday/a.txt 1"),
                    progress.steps().stream()
                            .map(s -> s.kind() + " " + s.document() + " " + s.entries())
                            .toList());
            assertEquals("2 read, 1 known already, 1 unread, 2 failed", progress.sum());
            String page = served.page("/read/" + progress.id());
            assertTrue(page.contains("it is in French"), page);
            assertTrue(page.contains("cannot read nothing.pdf"), page);
            assertEquals(
                    "/read/" + progress.id(),
                    served.get("/read/" + progress.id() + "?ended=1")
                            .headers()
                            .firstValue("Location")
                            .orElseThrow());
        }
    }

    @Test
    void read_languageSaid_readAsEnglish() throws Exception {
        try (Served served = served()) {
            Multipart form = new Multipart().field("text", FRENCH).field("language", "en");
            assertEquals("1 read", done(served, served.send("/read", form)).sum());
        }
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void read_wrongForm_saysAllThatIsWrongAndKeepsWhatWasTyped() throws Exception {
        try (Served served = served()) {
            HttpResponse<String> nothing = served.send("/read", new Multipart().field("text", " "));
            assertEquals(422, nothing.statusCode());
            assertTrue(nothing.body().contains("There is nothing to read"), nothing.body());

            HttpResponse<String> wrong =
                    served.send(
                            "/read",
                            new Multipart()
                                    .field("text", "Sorran <demands> it")
                                    .field("url", "file:///etc/passwd")
                                    .field("published", "4 May")
                                    .field("language", "xx")
                                    .field("talks", "none")
                                    .file("files", "", ""));
            assertEquals(422, wrong.statusCode());
            for (String said :
                    List.of(
                            "Parley reads http and https addresses, not file",
                            "Published takes a day as 2025-04-24, not &#39;4 May&#39;",
                            "&#39;xx&#39; is no language code",
                            "The ledger has no such talks file any more",
                            "Sorran &lt;demands&gt; it")) {
                assertTrue(
                        wrong.body().contains(said)
                                || wrong.body().contains(said.replace("&#39;", "'")),
                        said + "\n" + wrong.body());
            }
            assertEquals(List.of(), served.desk().jobs());
        }
    }

    @Test
    void read_titleForSeveral_refused() throws Exception {
        try (Served served = served()) {
            HttpResponse<String> answer =
                    served.send(
                            "/read",
                            new Multipart()
                                    .field("title", "Talks")
                                    .file("files", "a.txt", NEWS)
                                    .file("files", "b.txt", NEWS));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("A title is for one article"), answer.body());
        }
    }

    @Test
    void read_talksFiles_uploadedThenChosen_faultsWithTheirLine() throws Exception {
        String talks =
                "talks: harbour\nparties:\n  - name: Sorran\n  - name: Karvelia\nissues:\n  - corridor\n";
        try (Served served = served()) {
            HttpResponse<String> bad =
                    served.send(
                            "/read",
                            new Multipart()
                                    .field("text", NEWS)
                                    .file("talksfile", "bad.yaml", "talks: x\npartys: []\n"));
            assertEquals(422, bad.statusCode());
            assertTrue(bad.body().contains("bad.yaml, line 2: "), bad.body());

            done(
                    served,
                    served.send(
                            "/read",
                            new Multipart()
                                    .field("text", NEWS)
                                    .file("talksfile", "harbour.yaml", talks)));
            assertEquals(List.of("harbour"), served.ledger().talks());
            String version = new TalksText("harbour", talks).version();
            assertTrue(served.page("/read").contains("value=\"" + version + "\""));
            assertTrue(served.page("/").contains("/board?talks=harbour"));

            Progress second =
                    done(
                            served,
                            served.send(
                                    "/read",
                                    new Multipart()
                                            .field("text", "Sorran accepts the corridor.\n")
                                            .field("talks", version)));
            assertEquals("1 read", second.sum());
            assertEquals(2, served.ledger().storedTalks().get(0).articles());
        }
    }

    @Test
    void read_hostileNames_areShownAsText() throws Exception {
        String hostile = "<img src=x onerror=alert(1)>.txt";
        try (Served served = served()) {
            Progress progress =
                    done(
                            served,
                            served.send(
                                    "/read",
                                    new Multipart()
                                            .file("files", hostile, NEWS)
                                            .file("files", "<b>.txt", "crash")));
            for (String path : List.of("/read", "/read/" + progress.id(), "/")) {
                String page = served.page(path);
                assertFalse(page.contains("<img src=x"), page);
                assertFalse(page.contains("<b>.txt"), page);
            }
            assertTrue(served.page("/read/" + progress.id()).contains("&lt;img src=x"));
        }
    }

    @Test
    void read_moreThanTheLimit_refusedAndNothingKept() throws Exception {
        try (Served served = served()) {
            HttpResponse<String> answer =
                    served.send(
                            "/read",
                            new Multipart().file("files", "big.txt", new byte[(49 << 20) + 1]));
            assertEquals(413, answer.statusCode(), answer.body());
            assertEquals(List.of(), served.desk().jobs());
        }
    }

    @Test
    void read_whileNothingMayBeRead_refused() throws Exception {
        try (Served served = new Served(folder)) {
            assertEquals(403, served.get("/read").statusCode());
            served.read("Wire", "2031-05-02", "Karvelia demands a corridor, said Vesk.");
            HttpResponse<String> answer =
                    Forms.of(served).post("/read", "text", "Sorran rejects it.");
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("--read-only"), answer.body());
            assertEquals(1, served.ledger().summary().articles());
            assertFalse(served.page("/").contains("href=\"/read\""));
        }
    }

    @Test
    void read_readerThatFails_saidOnEveryPageAndNothingTaken() throws Exception {
        try (Served served =
                served(
                        () -> {
                            throw new IllegalStateException("no models");
                        })) {
            while (served.desk().state() == org.parley.app.web.page.Frame.ReaderState.LOADING) {
                Thread.sleep(10);
            }
            assertTrue(served.page("/board").contains("The reader cannot be loaded"));
            HttpResponse<String> answer = served.send("/read", new Multipart().field("text", NEWS));
            assertEquals(503, answer.statusCode());
        }
    }

    @Test
    void read_unknownJob_saysWhereToLook() throws Exception {
        try (Served served = served()) {
            HttpResponse<String> answer = served.get("/read/0123456789abcdef");
            assertEquals(404, answer.statusCode());
            assertTrue(answer.body().contains("What was read is in the ledger"), answer.body());
        }
    }

    @Test
    void step_documents_countedWithoutNotes() {
        Progress progress =
                new Progress(
                        "1",
                        1,
                        "a",
                        "b",
                        Progress.State.DONE,
                        0,
                        List.of(),
                        java.util.Map.of(Step.Kind.READ, 1, Step.Kind.NOTED, 2),
                        List.of(new Step(Step.Kind.READ, "a", "0a", 3, "")),
                        null,
                        Served.NOON,
                        null);
        assertEquals(1, progress.documents());
        assertEquals("0a", progress.onlyArticle().orElseThrow());
        assertEquals(2, progress.unlisted());
    }
}

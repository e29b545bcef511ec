package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.intake.document.Metadata;
import org.parley.intake.jsonl.ColumnMap;

class IntakeTest {
    @TempDir Path folder;

    @Test
    void file_withMixedLineEnds_keptVerbatim() throws IOException {
        Path file = write("news.txt", "Sorran said no.\r\nKarvelia\n\tanswered\r".getBytes(UTF_8));
        assertEquals("Sorran said no.\r\nKarvelia\n\tanswered\r", taken(file).text());
    }

    @Test
    void file_withByteOrderMark_markRemoved() throws IOException {
        assertEquals(
                "peace",
                taken(write("bom.txt", bytes(0xEF, 0xBB, 0xBF, 'p', 'e', 'a', 'c', 'e'))).text());
    }

    @Test
    void file_withEmoji_surrogatesKept() throws IOException {
        assertEquals(
                "a \uD83D\uDD4A b",
                taken(write("dove.txt", "a \uD83D\uDD4A b".getBytes(UTF_8))).text());
    }

    @Test
    void file_anywhere_labelIsItsName() throws IOException {
        assertEquals("deep.txt", taken(write("a/b/deep.txt", "x".getBytes(UTF_8))).document());
    }

    @Test
    void file_windowsText_decodedAndSaid() throws IOException {
        String text =
                "\u201cThe caf\u00e9 talks\u201d \u2013 so they are called \u2013 go on, an envoy said.";
        Path file = write("old.txt", text.getBytes(Charset.forName("windows-1252")));
        List<Arrival> arrivals = arrivals(List.of(file.toString()));
        Problem note = assertInstanceOf(Arrival.Noted.class, arrivals.get(0)).problem();
        assertTrue(
                note.message().startsWith(file + ": its encoding is not stated"), note.message());
        assertEquals(text, article(arrivals.get(1)).text());
    }

    @Test
    void file_binary_refusedWithPlace() throws IOException {
        Problem problem = refused(write("image.txt", bytes('a', 'b', 0, 'c')));
        assertEquals("binary-file", problem.code());
        assertTrue(problem.message().contains("byte 2"), problem.message());
    }

    @Test
    void file_percentInItsName_messageStands() throws IOException {
        assertTrue(refused(write("100%s.txt", bytes(0))).message().contains("100%s.txt"));
    }

    @Test
    void file_emptyOrBlank_refused() throws IOException {
        assertEquals("empty-text", refused(write("empty.txt", bytes())).code());
        assertEquals("empty-text", refused(write("blank.txt", " \r\n\n".getBytes(UTF_8))).code());
        assertEquals(
                "empty-text", refused(write("rules.txt", "\u00a0--\n***".getBytes(UTF_8))).code());
    }

    @Test
    void file_thatHoldsNothing_refused() throws IOException {
        byte[] zip = Arrays.copyOf("PK\5\6".getBytes(UTF_8), 22);
        assertEquals("empty-document", refused(write("empty.zip", zip)).code());
    }

    @Test
    void file_missing_othersAreStillRead() throws IOException {
        String there = write("there.txt", "text".getBytes(UTF_8)).toString();
        List<Arrival> arrivals = arrivals(List.of(folder + "/gone.txt", there));
        assertEquals("file-missing", problem(arrivals.get(0)).code());
        assertTrue(problem(arrivals.get(0)).message().contains(folder + "/gone.txt"));
        assertEquals("there.txt", article(arrivals.get(1)).document());
    }

    @Test
    void folder_nested_sortedKnownEndingsOnly() throws IOException {
        for (String name :
                List.of(
                        "b.txt",
                        "a/z.txt",
                        "a.html",
                        "c.jpg",
                        "d.JPG",
                        ".hidden.txt",
                        ".git/x.txt",
                        "a/A.TXT")) {
            write(name, name.getBytes(UTF_8));
        }
        List<Arrival> arrivals = arrivals(List.of(folder.toString()));
        assertEquals(
                List.of("a.html", "a/A.TXT", "a/z.txt", "b.txt"),
                arrivals.subList(0, 4).stream().map(arrival -> article(arrival).text()).toList());
        Problem note = ((Arrival.Noted) arrivals.get(4)).problem();
        assertTrue(note.message().contains("no ending of a known format: 2 .jpg"), note.message());
        assertEquals(5, arrivals.size());
    }

    @Test
    void folder_withoutArticles_refusedWithWhatItHas() throws IOException {
        write("photo.jpg", "x".getBytes(UTF_8));
        write("README", "x".getBytes(UTF_8));
        Problem problem = refused(folder);
        assertEquals("folder-empty", problem.code());
        assertTrue(problem.message().contains("1 .jpg, 1 without ending"), problem.message());
    }

    @Test
    void pipe_readOnce() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Process writer =
                new ProcessBuilder("sh", "-c", "echo 'Sorran said no.' > '" + pipe + "'").start();
        assertEquals("Sorran said no.\n", taken(pipe).text());
        assertEquals(0, writer.waitFor());
        assertEquals("folder-empty", refused(folder).code(), "nobody writes to it any more");
    }

    @Test
    void file_table_refusedWithWayOut() throws IOException {
        Problem problem =
                refused(write("rows.csv", "title,body\nA,Talks go on.\n".getBytes(UTF_8)));
        assertEquals("table", problem.code());
        assertTrue(problem.message().contains("--ojsonl"), problem.message());
    }

    @Test
    void file_cutRtf_readAndSaid() throws IOException {
        String rtf = "{\\rtf1\\ansi Sorran rejects the corridor.\\par Karvelia {\\b agrees}.\\par}";
        assertEquals(
                "Sorran rejects the corridor.\n\nKarvelia agrees.",
                taken(write("whole.rtf", rtf.getBytes(UTF_8))).text());
        Path cut = write("cut.rtf", rtf.substring(0, 50).getBytes(UTF_8));
        List<Arrival> arrivals = arrivals(List.of(cut.toString()));
        assertTrue(arrivals.stream().anyMatch(Arrival.Noted.class::isInstance), arrivals::toString);
    }

    @Test
    void text_notEnglish_unreadWithLanguage() throws IOException {
        String text =
                "Le ministre des affaires \u00e9trang\u00e8res de Sorran a rejet\u00e9 jeudi la proposition de"
                        + " cessez-le-feu. Il a demand\u00e9 que la Karvelie retire ses canons des hauteurs avant"
                        + " toute nouvelle rencontre.";
        Path file = write("fr.txt", text.getBytes(UTF_8));
        Arrival.Unread unread = (Arrival.Unread) only(arrivals(List.of(file.toString())));
        assertEquals("in French", unread.reason());
        assertEquals("fr", unread.article().language());

        Request asEnglish =
                new Request(
                        List.of(file.toString()),
                        Metadata.none(),
                        "en",
                        ColumnMap.usual(),
                        Request.MOST_LINKED);
        assertEquals(text, article(only(arrivals(asEnglish))).text());
    }

    @Test
    void text_endless_refusedWithItsSize() throws IOException {
        byte[] line = "Talks go on ".repeat(200_000).getBytes(UTF_8);
        Problem problem = refused(write("line.txt", line));
        assertEquals("too-large", problem.code());
        assertTrue(problem.message().contains("2,400,000 characters"), problem.message());
        assertTrue(problem.message().contains("one line"), problem.message());
    }

    @Test
    void address_withoutScheme_messageSaysHow() {
        Problem problem =
                ((Arrival.Refused) only(arrivals(List.of("www.post.example/world")))).problem();
        assertEquals("file-missing", problem.code());
        assertTrue(problem.message().contains("https://www.post.example/world"), problem.message());
    }

    @Test
    void address_offline_refused() {
        Problem problem =
                ((Arrival.Refused) only(arrivals(List.of("https://post.example/world")))).problem();
        assertEquals("offline", problem.code());
    }

    @Test
    void folder_behindLink_followed() throws IOException {
        write("in/a.txt", "x".getBytes(UTF_8));
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        assertEquals("a.txt", taken(link).document());
    }

    @Test
    void file_namedTwice_takenOnce() throws IOException {
        Path file = write("a.txt", "x".getBytes(UTF_8));
        List<String> arguments = List.of(file.toString(), folder.toString(), file.toString());
        assertEquals(1, arrivals(arguments).size());
    }

    @Test
    void stdin_dash_labelledStdin() {
        InputStream stdin = new ByteArrayInputStream("pasted".getBytes(UTF_8));
        List<Arrival> arrivals = arrivals(Request.of(List.of("-", "-")), stdin);
        assertEquals(Article.of("stdin", "pasted"), article(only(arrivals)));
    }

    @Test
    void stdin_empty_namedInMessage() {
        Arrival arrival = only(arrivals(Request.of(List.of("-")), InputStream.nullInputStream()));
        assertTrue(problem(arrival).message().contains("standard input"));
    }

    @Test
    void metadata_said_goesBeforeTheDocuments() throws IOException {
        Path file = write("a.txt", "x".getBytes(UTF_8));
        Metadata said =
                Metadata.none()
                        .withOutlet("Axios")
                        .withPublished(LocalDate.of(2025, 4, 24))
                        .withTitle("A plan");
        Article article =
                article(
                        only(
                                arrivals(
                                        new Request(
                                                List.of(file.toString()),
                                                said,
                                                null,
                                                ColumnMap.usual(),
                                                0))));
        assertEquals("Axios", article.outlet());
        assertEquals(LocalDate.of(2025, 4, 24), article.published());
        assertEquals("A plan", article.title());
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static List<Arrival> arrivals(List<String> arguments) {
        return arrivals(Request.of(arguments));
    }

    private static List<Arrival> arrivals(Request request) {
        return arrivals(request, InputStream.nullInputStream());
    }

    private static List<Arrival> arrivals(Request request, InputStream stdin) {
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(request, stdin, null, address -> false, arrivals::add).deliver();
        return arrivals;
    }

    private static Arrival only(List<Arrival> arrivals) {
        assertEquals(1, arrivals.size(), arrivals::toString);
        return arrivals.get(0);
    }

    private static Article taken(Path path) {
        return article(only(arrivals(List.of(path.toString()))));
    }

    private static Problem refused(Path path) {
        return problem(only(arrivals(List.of(path.toString()))));
    }

    private static Article article(Arrival arrival) {
        return assertInstanceOf(Arrival.Taken.class, arrival).article();
    }

    private static Problem problem(Arrival arrival) {
        return assertInstanceOf(Arrival.Refused.class, arrival).problem();
    }
}

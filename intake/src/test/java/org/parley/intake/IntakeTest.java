package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;

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
    void file_notUtf8_namesFileByteAndWayOut() throws IOException {
        Problem problem = refused(write("latin.txt", bytes('a', 'b', 0xE9, 'c')));
        assertEquals("not-utf8", problem.code());
        assertEquals("latin.txt", problem.document());
        assertTrue(
                problem.message().contains("latin.txt: byte 2 (0xE9) is not UTF-8"),
                problem.message());
        assertTrue(problem.message().contains("iconv -f WINDOWS-1252"), problem.message());
    }

    @Test
    void file_notUtf8BehindByteOrderMark_offsetCountsTheMark() throws IOException {
        Problem problem = refused(write("x.txt", bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF)));
        assertTrue(problem.message().contains("byte 4 "), problem.message());
    }

    @Test
    void file_cutInsideCharacter_refusedAtItsFirstByte() throws IOException {
        Problem problem = refused(write("cut.txt", bytes('a', 0xE2, 0x82)));
        assertTrue(problem.message().contains("byte 1 (0xE2)"), problem.message());
    }

    @Test
    void file_utf16_saysSo() throws IOException {
        Problem problem = refused(write("wide.txt", bytes(0xFF, 0xFE, 'a', 0)));
        assertTrue(problem.message().contains("iconv -f UTF-16"), problem.message());
    }

    @Test
    void file_binary_refused() throws IOException {
        Problem problem = refused(write("image.txt", bytes('a', 'b', 0, 'c')));
        assertEquals("binary-file", problem.code());
        assertTrue(problem.message().contains("byte 2 is NUL"), problem.message());
    }

    @Test
    void file_pdf_namesConverter() throws IOException {
        assertTrue(
                refused(write("x.pdf", "%PDF-1.7 x".getBytes(UTF_8)))
                        .message()
                        .contains("pdftotext"));
    }

    @Test
    void file_percentInItsName_messageStands() throws IOException {
        assertTrue(refused(write("100%s.txt", bytes(0xFF))).message().contains("100%s.txt"));
    }

    @Test
    void file_emptyOrBlank_refused() throws IOException {
        assertEquals("empty-text", refused(write("empty.txt", bytes())).code());
        assertEquals("empty-text", refused(write("blank.txt", " \r\n\n".getBytes(UTF_8))).code());
    }

    @Test
    void file_missing_othersAreStillRead() throws IOException {
        String there = write("there.txt", "text".getBytes(UTF_8)).toString();
        List<Arrival> arrivals = arrivals(List.of(folder + "/gone.txt", there), Metadata.none());
        assertEquals("file-missing", problem(arrivals.get(0)).code());
        assertTrue(problem(arrivals.get(0)).message().contains(folder + "/gone.txt"));
        assertEquals("there.txt", article(arrivals.get(1)).document());
    }

    @Test
    void folder_nested_sortedTextsOnly() throws IOException {
        for (String name :
                List.of(
                        "b.txt",
                        "a/z.txt",
                        "a.txt",
                        "c.md",
                        ".hidden.txt",
                        ".git/x.txt",
                        "a/A.TXT")) {
            write(name, name.getBytes(UTF_8));
        }
        List<String> read =
                arrivals(List.of(folder.toString()), Metadata.none()).stream()
                        .map(arrival -> article(arrival).text())
                        .toList();
        assertEquals(List.of("a.txt", "a/A.TXT", "a/z.txt", "b.txt"), read);
    }

    @Test
    void folder_withoutTexts_refused() throws IOException {
        write("notes.md", "x".getBytes(UTF_8));
        Problem problem = refused(folder);
        assertEquals("folder-empty", problem.code());
        assertTrue(problem.message().contains(folder.toString()), problem.message());
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
        assertEquals(1, arrivals(arguments, Metadata.none()).size());
    }

    @Test
    void stdin_dash_labelledStdin() {
        InputStream stdin = new ByteArrayInputStream("pasted".getBytes(UTF_8));
        List<Arrival> arrivals =
                Intake.articles(List.of("-", "-"), Metadata.none(), stdin).toList();
        assertEquals(1, arrivals.size());
        assertEquals(Article.of("stdin", "pasted"), article(arrivals.get(0)));
    }

    @Test
    void stdin_empty_namedInMessage() {
        Arrival arrival =
                Intake.articles(List.of("-"), Metadata.none(), InputStream.nullInputStream())
                        .findFirst()
                        .orElseThrow();
        assertTrue(problem(arrival).message().contains("standard input"));
    }

    @Test
    void metadata_given_isTheArticles() throws IOException {
        Path file = write("a.txt", "x".getBytes(UTF_8));
        Metadata metadata = new Metadata("Axios", LocalDate.of(2025, 4, 24), "A plan");
        Article article = article(arrivals(List.of(file.toString()), metadata).get(0));
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

    private static List<Arrival> arrivals(List<String> arguments, Metadata metadata) {
        return Intake.articles(arguments, metadata, InputStream.nullInputStream()).toList();
    }

    private static Article taken(Path path) {
        List<Arrival> arrivals = arrivals(List.of(path.toString()), Metadata.none());
        assertEquals(1, arrivals.size());
        return article(arrivals.get(0));
    }

    private static Problem refused(Path path) {
        List<Arrival> arrivals = arrivals(List.of(path.toString()), Metadata.none());
        assertEquals(1, arrivals.size());
        return problem(arrivals.get(0));
    }

    private static Article article(Arrival arrival) {
        return ((Arrival.Taken) arrival).article();
    }

    private static Problem problem(Arrival arrival) {
        return ((Arrival.Refused) arrival).problem();
    }
}

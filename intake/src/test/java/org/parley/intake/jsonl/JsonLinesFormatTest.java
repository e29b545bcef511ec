package org.parley.intake.jsonl;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.intake.jsonl.Samples.FIRST;
import static org.parley.intake.jsonl.Samples.SECOND;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Document;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class JsonLinesFormatTest {
    private static final Metadata FIRST_DATA =
            new Metadata(
                    "Sorran Post",
                    LocalDate.of(2025, 4, 24),
                    "No deal",
                    "Ana Velt, Bo Karr",
                    URI.create("https://post.example/a?b=1"));

    private final Received handed = new Received();

    @Test
    void lines_withUsualNames_articlesWithTheirData() throws IOException {
        read(FIRST + "\n\n" + SECOND + "\r\n");
        assertEquals(
                List.of(
                        new Received.Piece(
                                "press.jsonl, line 1", "No deal\n\nThe talks ended.", FIRST_DATA),
                        new Received.Piece(
                                "press.jsonl, line 3",
                                "Strike\n\nThe union called a strike.",
                                Metadata.none()
                                        .withTitle("Strike")
                                        .withPublished(LocalDate.of(2025, 4, 24)))),
                handed.articles);
        assertEquals(List.of(), handed.refused);
    }

    @Test
    void lines_badOnes_refusedAndOthersRead() throws IOException {
        read(
                FIRST
                        + "\n{\"articleBody\": \"cut\n[1]\n{\"articleBody\":\"\"}\n{\"id\":2}\n"
                        + SECOND);
        assertEquals(2, handed.articles.size());
        assertEquals("press.jsonl, line 6", handed.articles.get(1).label());
        assertEquals(4, handed.refused.size());
        assertTrue(
                handed.refused.get(0).startsWith("bad-json: line 2: it is no JSON from column "),
                handed.refused.get(0));
        assertTrue(handed.refused.get(1).startsWith("no-text-column: line 3: it is no object."));
        assertTrue(handed.refused.get(2).startsWith("empty-text: line 4: it is empty."));
        assertTrue(handed.refused.get(3).startsWith("no-text-column: line 5: "));
    }

    @Test
    void lines_firstIsBroken_othersRead() throws IOException {
        read("{\"articleBody\": \"cut\n" + FIRST + "\n" + SECOND);
        assertEquals(2, handed.articles.size());
        assertEquals(1, handed.refused.size());
    }

    @Test
    void array_ofObjects_articles() throws IOException {
        read("\uFEFF [\n  " + FIRST + ",\n  " + SECOND + "\n]\n");
        assertEquals(2, handed.articles.size());
        assertEquals(FIRST_DATA, handed.articles.get(0).metadata());
        assertEquals("press.jsonl, item 2 (line 3)", handed.articles.get(1).label());
    }

    @Test
    void array_broken_whatStoodBeforeIsKept() {
        Unreadable refusal =
                refusal("[\n" + FIRST + ",\n{\"articleBody\": nope},\n" + SECOND + "]");
        assertEquals(1, handed.articles.size());
        assertEquals("bad-json", refusal.code());
        assertTrue(
                refusal.reason().startsWith("it is no JSON from line 3, column "),
                refusal.reason());
    }

    @Test
    void object_single_labelledAsTheDocument() throws IOException {
        read(FIRST.replace(",\"", ",\n  \"").replace("{\"id\":1", "{\n  \"id\":1"));
        assertEquals("press.jsonl", handed.articles.get(0).label());
        assertEquals(FIRST_DATA, handed.articles.get(0).metadata());
    }

    @Test
    void object_withListOfArticles_eachRead() throws IOException {
        read("{\"status\":\"ok\",\"tags\":[\"a\"],\"articles\":[" + FIRST + "," + SECOND + "]}");
        assertEquals(2, handed.articles.size());
        assertEquals("press.jsonl, line 1, item 2", handed.articles.get(1).label());
    }

    @Test
    void columns_given_goBeforeUsualNames() throws IOException {
        String line =
                """
                {"text":"summary","data":{"full.story":"The talks ended.","when":"24 April 2025"},"paper":"Post"}
                """;
        read(line, "text=data.full.story,published=data.when");
        assertEquals("The talks ended.", handed.articles.get(0).text());
        assertEquals(
                new Metadata("Post", LocalDate.of(2025, 4, 24), null, null, null),
                handed.articles.get(0).metadata());
    }

    @Test
    void columns_givenButMissing_unreadableNamesThem() {
        Unreadable refusal =
                assertThrows(Unreadable.class, () -> read("{\"text\":\"a\"}", "text=story"));
        assertEquals("no-text-column", refusal.code());
        assertEquals(
                "it has no column \"story\"; its columns are text. Say which one holds the text:"
                        + " --columns text=NAME",
                refusal.reason());
    }

    @Test
    void columns_withoutText_unreadableListsThem() {
        assertEquals(
                "no column looks like the text of an article; its columns are id, meta.lang,"
                        + " meta.words. Say which one holds the text: --columns text=NAME",
                refusal("{\"id\":1,\"meta\":{\"lang\":\"en\",\"words\":9}}\n").reason());
        assertEquals(
                "no-text-column", refusal("[" + "{\"id\":1},".repeat(50) + "{\"id\":2}]").code());
    }

    @Test
    void text_ofParagraphs_joined() throws IOException {
        read("{\"body\":[\"One.\",\"Two.\"],\"headline\":{\"main\":\"No\",\"kicker\":null}}");
        assertEquals("No\n\nOne.\n\nTwo.", handed.articles.get(0).text());
    }

    @Test
    void text_startingWithTitle_titleNotRepeated() throws IOException {
        read("{\"title\":\"No deal\",\"text\":\"No deal\\n\\nThe talks ended.\"}");
        assertEquals("No deal\n\nThe talks ended.", handed.articles.get(0).text());
    }

    @Test
    void text_ofMarkup_handedInsideWithItsData() throws IOException {
        read(
                "{\"title\":\"No deal\",\"content\":\"<p>The talks <b>ended</b>.</p>\"}\n{\"text\":\"a < b\"}");
        assertEquals(1, handed.inside.size());
        Document inside = handed.inside.get(0);
        assertEquals("press.jsonl, line 1", inside.label());
        assertEquals("/in/press.jsonl, line 1", inside.name());
        assertEquals("text/html; charset=utf-8", inside.contentType());
        assertEquals(Metadata.none().withTitle("No deal"), inside.known());
        assertEquals("<p>The talks <b>ended</b>.</p>", new String(inside.bytes(), UTF_8));
        assertEquals(1, handed.articles.size());
    }

    @Test
    void known_ofTheFile_fillsGaps() throws IOException {
        Metadata known = Metadata.none().withOutlet("Amarel Times").withAuthor("Somebody");
        Document document = Document.of("a", "a", null, known, FIRST.getBytes(UTF_8));
        new JsonLinesFormat(ColumnMap.usual()).read(document, handed);
        assertEquals(FIRST_DATA, handed.articles.get(0).metadata());
    }

    @Test
    void bytes_inOtherEncodings_read() throws IOException {
        read(("\uFEFF" + FIRST + "\n" + SECOND).getBytes(UTF_16LE));
        assertEquals(2, handed.articles.size());
        read("{\"text\":\"The caf\u00E9 is shut.\"}\n".getBytes(Charset.forName("windows-1252")));
        assertEquals("The caf\u00E9 is shut.", handed.articles.get(2).text());
        assertTrue(handed.notes.get(0).startsWith("encoding-guessed: "), handed.notes.toString());
    }

    @Test
    void file_longerThanADocument_read() throws IOException {
        byte[] line = (SECOND + " ".repeat(100_000) + "\n").getBytes(UTF_8);
        List<ByteArrayInputStream> lines =
                IntStream.range(0, 400).mapToObj(i -> new ByteArrayInputStream(line)).toList();
        InputStream long40MB = new SequenceInputStream(Collections.enumeration(lines));
        Document document = new Document("big", "big", null, Metadata.none(), () -> long40MB);
        new JsonLinesFormat(ColumnMap.usual()).read(document, handed);
        assertEquals(400, handed.articles.size());
        assertEquals("big, line 400", handed.articles.get(399).label());
    }

    @Test
    void line_longerThanADocument_refusedAndOthersRead() throws IOException {
        byte[] spaces = new byte[Document.MOST_BYTES];
        Arrays.fill(spaces, (byte) ' ');
        InputStream in =
                new SequenceInputStream(
                        Collections.enumeration(
                                List.of(
                                        new ByteArrayInputStream((FIRST + "\n{").getBytes(UTF_8)),
                                        new ByteArrayInputStream(spaces),
                                        new ByteArrayInputStream(
                                                ("}\n" + SECOND).getBytes(UTF_8)))));
        Document document = new Document("big", "big", null, Metadata.none(), () -> in);
        new JsonLinesFormat(ColumnMap.usual()).read(document, handed);
        assertEquals("big, line 3", handed.articles.get(1).label());
        assertEquals(
                List.of(
                        "too-large: line 2: it has more than 32 MB, which is no article. Leave it out,"
                                + " or split it"),
                handed.refused);
    }

    @Test
    void nesting_deep_refused() throws IOException {
        read(FIRST + "\n{\"text\":" + "[".repeat(100_000) + "\n" + SECOND);
        assertEquals(2, handed.articles.size());
        assertTrue(handed.refused.get(0).startsWith("bad-json: line 2: "), handed.refused.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"a\"}", "\n {\n\"a\":1", "[{\"a\":1}]", "[ {}", "{}"})
    void head_ofJsonObjects_recognised(String start) {
        assertTrue(recognises(start));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sorran said no.",
                "[1] A note.",
                "{{template}}",
                "{ said no }",
                "[\"a\"]",
                "{\"version\":\"https://jsonfeed.org/version/1.1\"}"
            })
    void head_ofOtherTexts_notRecognised(String start) {
        assertFalse(recognises(start));
    }

    @Test
    void mutated_json_onlyUnreadable() {
        JsonLinesFormat format = new JsonLinesFormat(ColumnMap.usual());
        byte[] object = FIRST.replace(",", ",\n").getBytes(UTF_8);
        byte[] wide = ("\uFEFF" + FIRST).getBytes(UTF_16LE);
        assertTrue(Mutations.survived(format, "press.jsonl", Samples.lines()) > 40);
        assertTrue(Mutations.survived(format, "press.json", Samples.array()) > 5);
        assertTrue(Mutations.survived(format, "object.json", object) > 2);
        assertTrue(Mutations.survived(format, "wide.json", wide) > 1);
    }

    @Test
    void head_ofFileCalledJson_recognised() throws IOException {
        Head head = new Head("a.jsonl", null, "[\"a\"]".getBytes(UTF_8));
        assertTrue(new JsonLinesFormat(ColumnMap.usual()).recognises(head));
        assertEquals("no-text-column", refusal("[\"a\", \"b\"]").code());
    }

    private static boolean recognises(String start) {
        return new JsonLinesFormat(ColumnMap.usual())
                .recognises(new Head("a", null, start.getBytes(UTF_8)));
    }

    private void read(String text) throws IOException {
        read(text.getBytes(UTF_8));
    }

    private void read(byte[] bytes) throws IOException {
        new JsonLinesFormat(ColumnMap.usual()).read(document(bytes), handed);
        assertEquals(List.of(), handed.linked);
    }

    private void read(String text, String columns) throws IOException {
        new JsonLinesFormat(ColumnMap.parse(columns)).read(document(text.getBytes(UTF_8)), handed);
    }

    private Unreadable refusal(String text) {
        return assertThrows(Unreadable.class, () -> read(text));
    }

    private static Document document(byte[] bytes) {
        return Document.of("press.jsonl", "/in/press.jsonl", null, Metadata.none(), bytes);
    }
}

package org.parley.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.ArticleText;
import org.parley.intake.document.Document;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Mutations;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class TextFormatTest {
    private final Received handed = new Received();

    @Test
    void text_plain_handedVerbatimWithWhatIsKnown() throws IOException {
        Metadata known = Metadata.none().withOutlet("Sorran Post");
        read("news.md", "# No deal\r\n\r\nThe talks ended.\n".getBytes(UTF_8), null, known);
        assertEquals(
                List.of(
                        new Received.Piece(
                                "news.md", "# No deal\r\n\r\nThe talks ended.\n", known)),
                handed.texts);
        assertEquals(List.of(), handed.notes);
    }

    @Test
    void text_charsetOfContentType_used() throws IOException {
        byte[] bytes = "S\u0105d odrzuci\u0142 wniosek".getBytes(Charset.forName("ISO-8859-2"));
        read("a.txt", bytes, "text/plain; charset=\"ISO-8859-2\"", Metadata.none());
        assertEquals("S\u0105d odrzuci\u0142 wniosek", handed.texts.get(0).text());
        assertEquals(List.of(), handed.notes);
    }

    @Test
    void text_guessedEncoding_noted() throws IOException {
        read("a.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}, null, Metadata.none());
        assertEquals(
                List.of(
                        "encoding-guessed: its encoding is not stated; it reads as windows-1252. If"
                                + " letters look wrong, save it as UTF-8 and read that"),
                handed.notes);
    }

    @Test
    void text_cutCharacter_notedAsTruncated() throws IOException {
        read("a.txt", new byte[] {'n', 'o', (byte) 0xE2, (byte) 0x80}, null, Metadata.none());
        assertEquals("no", handed.texts.get(0).text());
        assertTrue(handed.notes.get(0).startsWith("truncated-text: byte 2 (0xE2)"));
    }

    @Test
    void text_withoutLetters_refusedAsEmpty() {
        for (String text : List.of("", " \r\n\n", "\u00A0\u2003", "-----\n* * *\n2025", "\uFEFF")) {
            Unreadable refusal =
                    assertThrows(
                            Unreadable.class,
                            () -> read("a.txt", text.getBytes(UTF_8), null, Metadata.none()));
            assertEquals("empty-text", refusal.code(), text);
        }
    }

    @Test
    void article_tooLong_refusedWithItsLength() throws IOException {
        assertTooLarge("it has 1,000,002 characters,", "word\n\n".repeat(166_667));
        assertTooLarge("it is one line of 200,001 characters,", "x".repeat(200_001));
        assertTooLarge("it is one line of 200,001 characters,", "x".repeat(200_001) + "\r\n");
        assertTooLarge("line 3 is one of 200,004 characters,", "a\nb\n" + "word".repeat(50_001));
        ArticleText.check("word\n\n".repeat(166_666));
    }

    @Test
    void mutated_text_onlyUnreadable() {
        TextFormat format = new TextFormat();
        Mutations.Trial trial =
                (document, receiver) -> {
                    format.recognises(Head.of(document));
                    format.read(document, receiver);
                    Received read = Received.from(format, document);
                    ArticleText.check(read.texts.get(0).text());
                };
        for (Charset charset : List.of(UTF_8, UTF_16LE, Charset.forName("windows-1252"))) {
            assertTrue(Mutations.survived(trial, charset.name(), Samples.news(charset)) > 10);
        }
        byte[] many = Samples.NEWS.repeat(2_000).getBytes(Charset.forName("GB18030"));
        assertTrue(Mutations.survived(trial, "many", many) > 40);
    }

    private void read(String label, byte[] bytes, String contentType, Metadata known)
            throws IOException {
        new TextFormat().read(Document.of(label, label, contentType, known, bytes), handed);
        assertEquals(List.of(), handed.linked);
    }

    private static void assertTooLarge(String reason, String text) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> ArticleText.check(text));
        assertEquals("too-large", refusal.code());
        assertTrue(refusal.reason().startsWith(reason), refusal.reason());
    }
}

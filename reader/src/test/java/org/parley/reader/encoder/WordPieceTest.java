package org.parley.reader.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;

final class WordPieceTest {
    private static final WordPiece ENGLISH = WordPiece.english();
    private static final List<String> VOCABULARY =
            Resources.lines(WordPiece.class, "vocabulary.txt");

    /** Pieces as the vocabulary writes them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The talks FAILED.| the talks failed .",
                "\"We won't,\" he said| \" we won ' t , \" he said",
                "a 16-year-old|a 16 - year - old",
                "unaffable|una ##ffa ##ble",
                "Zelenský met Erdoğan|ze ##len ##sky met er ##dog ##an",
                "naïve façade|naive facade",
                "İstanbul|istanbul",
                "$5.3m|$ 5 . 3 ##m",
                "costs €20|costs € ##20",
                "中国 said|中 国 said",
                "soft\u00adware|software",
                "no\u00a0deal|no deal",
                "🙂 ok|[UNK] ok",
                "one ꙮ two|one [UNK] two",
                "—dash…|— dash …",
                "“quote”|“ quote ”",
            })
    void cut_text_givesThePiecesOfTheVocabulary(String text, String pieces) {
        assertEquals(pieces, pieces(text));
    }

    /** Every piece of the text in its own brackets. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[[Ze]][[len]][[ský]] [[met]]",
                "[[re\u0301sume\u0301]] [[of]] [[it]]",
                "[[won]][[']][[t]]",
                "[[🙂]] [[ok]] [[👨\u200d👩\ufe0f]]",
                "\u0301[[lost]] [[accent]]",
                "[[una]][[ffa]][[ble]][[.]]",
            })
    void cut_text_knowsWhereEachPieceStands(String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        String found =
                ENGLISH.cut(text, whole(text)).stream()
                        .map(piece -> "[[" + piece.span().of(text) + "]]")
                        .collect(Collectors.joining());
        String expected = marked.replace("]] [[", "]][[").replaceFirst("^[^\\[]+", "");
        assertEquals(expected, found);
    }

    @Test
    void cut_partOfText_givesSpansOfTheWholeText() {
        String text = "They met. They agreed.";
        List<Piece> pieces = ENGLISH.cut(text, new Span(10, 22));
        assertEquals(
                List.of("They", "agreed", "."),
                pieces.stream().map(p -> p.span().of(text)).toList());
    }

    @Test
    void cut_wordOfPieces_onlyTheFirstOpensIt() {
        String text = "Zelensky won't";
        List<Boolean> opens =
                ENGLISH.cut(text, whole(text)).stream().map(Piece::opensWord).toList();
        assertEquals(List.of(true, false, false, true, true, true), opens);
    }

    @Test
    void cut_veryLongWord_isOneUnknownPiece() {
        String text = "a".repeat(101) + " end";
        assertEquals("[UNK] end", pieces(text));
        assertEquals(new Span(0, 101), ENGLISH.cut(text, whole(text)).get(0).span());
    }

    @Test
    void cut_nothingToRead_givesNoPieces() {
        assertEquals(List.of(), ENGLISH.cut(" \t\u200b\u0301 ", new Span(0, 5)));
    }

    @Test
    void framed_pieces_standBetweenOpeningAndClosing() {
        assertArrayEquals(
                new long[] {101, 7566, 102}, ENGLISH.framed(ENGLISH.cut("talks", new Span(0, 5))));
    }

    @Test
    void vocabulary_withoutUnknownPiece_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WordPiece(List.of("talks")));
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static String pieces(String text) {
        return ENGLISH.cut(text, whole(text)).stream()
                .map(piece -> VOCABULARY.get(piece.id()))
                .collect(Collectors.joining(" "));
    }
}

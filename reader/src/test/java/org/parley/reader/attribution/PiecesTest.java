package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

class PiecesTest {
    private static final String TEXT = "We reject it , he said , and we go .";

    @Test
    void merged_overlappingOrTouching_joinedInOrder() {
        List<Span> pieces = spans("and we go", "reject it", "it , he", "We ");
        assertEquals(spans("We reject it , he", "and we go"), Pieces.merged(pieces));
        Collections.reverse(pieces);
        assertEquals(spans("We reject it , he", "and we go"), Pieces.merged(pieces));
    }

    @Test
    void merged_oneInsideAnother_theOuter() {
        assertEquals(
                spans("We reject it"),
                Pieces.merged(spans("We reject it", "reject", "We reject it")));
    }

    @Test
    void merged_none_none() {
        assertEquals(List.of(), Pieces.merged(List.of()));
    }

    @Test
    void without_holeInTheMiddle_twoPieces() {
        assertEquals(
                spans("We reject it ,", " , and we go"),
                Pieces.without(spans("We reject it , he said , and we go"), spans(" he said")));
    }

    @Test
    void without_holeAtEitherEnd_cut() {
        assertEquals(
                spans(" reject it ,"),
                Pieces.without(spans("We reject it , he"), spans("We", " he said")));
    }

    @Test
    void without_holeOverAll_nothing() {
        assertEquals(List.of(), Pieces.without(spans("reject", "it"), spans("We reject it")));
    }

    @Test
    void without_holeElsewhere_unchanged() {
        assertEquals(spans("reject"), Pieces.without(spans("reject"), spans("he said")));
        assertEquals(spans("reject"), Pieces.without(spans("reject"), List.of()));
        assertEquals(spans("reject"), Pieces.without(spans("reject"), spans("We ", " it")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "#, he said , #, #he said#",
                "#it ,#, it",
                "#reject it#, #reject it#",
                "#go .#, go",
            })
    void trimmed_marksAndBlanksAtEnds_fallAway(String piece, String kept) {
        assertEquals(spans(kept), Pieces.trimmed(TEXT, spans(piece)));
    }

    @Test
    void trimmed_onlyMarks_fallsAway() {
        assertEquals(List.of(), Pieces.trimmed(TEXT, spans(" , ", " .")));
        assertEquals(List.of(), Pieces.trimmed("\"\u2014!?\"", List.of(new Span(0, 5))));
    }

    @Test
    void trimmed_surrogatePairs_keptWhole() {
        String text = " \uD83D\uDD4A peace \uD83D\uDD4A. ";
        List<Span> kept = Pieces.trimmed(text, List.of(new Span(0, text.length())));
        assertEquals("\uD83D\uDD4A peace \uD83D\uDD4A", kept.get(0).of(text));
    }

    @Test
    void of_tokens_neighboursJoinedRestSplit() {
        Sentence s = sentence();
        BitSet tokens = new BitSet();
        tokens.set(0, 4);
        tokens.set(6, 11);
        assertEquals(spans("We reject it", "and we go"), Pieces.of(TEXT, s, tokens));
        assertEquals(List.of(), Pieces.of(TEXT, s, new BitSet()));
    }

    /** The text's words, one token each. */
    private static Sentence sentence() {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : TEXT.split(" ")) {
            Span span = new Span(start, start + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, "NN", "O", -1, "dep"));
            start = span.end() + 1;
        }
        return new Sentence(0, tokens);
    }

    private static List<Span> spans(String... words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            int start = TEXT.indexOf(word);
            spans.add(new Span(start, start + word.length()));
        }
        return spans;
    }
}

package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.WordPiece;

/** Texts are marked: {@code {s source}}, {@code {c cue}}, {@code {t content}}. */
final class TagsTest {
    private static final WordPiece WORD_PIECE = WordPiece.english();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{s Minister Sorkavelj} {c said} {t the talks had failed}.",
                "\"{t No deal},\" {c said} {s Karvelia's envoy}, \"{t not now}.\"",
                "{t It rains.}{t It pours}",
                "Nobody spoke.",
                "{c Reportedly}",
            })
    void spans_ofTheirOwnTags_areTheSpans(String marked) {
        Marked text = Marked.of(marked);
        List<Piece> pieces = WORD_PIECE.cut(text.text(), new Span(0, text.text().length()));
        int[] tags = Tags.of(pieces, text.spans());
        assertEquals(text.spans(), Tags.spans(pieces, scores(tags)));
    }

    @Test
    void of_piecesThatOpenNoWord_haveNoTag() {
        Marked text = Marked.of("{s Zelensky} {c said}");
        List<Piece> pieces = WORD_PIECE.cut(text.text(), new Span(0, 13));
        assertArrayEquals(new int[] {1, -1, -1, 3}, Tags.of(pieces, text.spans()));
    }

    @Test
    void spans_tagThatCannotFollow_isOutvoted() {
        List<Piece> pieces = WORD_PIECE.cut("he said so", new Span(0, 10));
        float[][] scores = new float[3][Tags.COUNT];
        scores[0][1] = 5;
        scores[1][3] = 5;
        // "goes on" of a source is best by a hair, but no source goes on behind a cue
        scores[2][2] = 5.1f;
        scores[2][5] = 5;
        assertEquals(
                List.of(
                        new Tagged(Role.SOURCE, new Span(0, 2)),
                        new Tagged(Role.CUE, new Span(3, 7)),
                        new Tagged(Role.CONTENT, new Span(8, 10))),
                Tags.spans(pieces, scores));
    }

    @Test
    void spans_twoCuesThatTouch_areOne() {
        List<Piece> pieces = WORD_PIECE.cut("according to", new Span(0, 12));
        float[][] scores = new float[2][Tags.COUNT];
        scores[0][3] = 5;
        scores[1][3] = 5;
        scores[1][4] = 4;
        assertEquals(List.of(new Tagged(Role.CUE, new Span(0, 12))), Tags.spans(pieces, scores));
    }

    @Test
    void spans_ofNoPieces_areNone() {
        assertEquals(List.of(), Tags.spans(List.of(), new float[0][]));
    }

    private static float[][] scores(int[] tags) {
        float[][] scores = new float[tags.length][Tags.COUNT];
        for (int i = 0; i < tags.length; i++) {
            scores[i][Math.max(0, tags[i])] = 4;
        }
        return scores;
    }

    private record Marked(String text, List<Tagged> spans) {
        static Marked of(String marked) {
            StringBuilder text = new StringBuilder();
            List<Tagged> spans = new ArrayList<>();
            for (String part : marked.split("(?=\\{)|(?<=\\})")) {
                int start = text.length();
                if (part.startsWith("{")) {
                    text.append(part, 3, part.length() - 1);
                    Role role = Role.values()["sct".indexOf(part.charAt(1))];
                    spans.add(new Tagged(role, new Span(start, text.length())));
                } else {
                    text.append(part);
                }
            }
            return new Marked(text.toString(), spans);
        }
    }
}

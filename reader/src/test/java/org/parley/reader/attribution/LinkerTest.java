package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;
import org.parley.reader.MarkedText;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.WordPiece;

/**
 * Scores are made by hand from the marks of a text: {@code {s source}}, {@code {c cue}}, {@code {t
 * content}}.
 */
final class LinkerTest {
    private static final WordPiece WORD_PIECE = WordPiece.english();
    private static final float SURE = 4;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
# text                                                                                  | what is linked
{s Zorn} {c said} {t talks failed}.                                                     | Zorn said: talks failed
{t Talks failed}, {c said} {s Zorn}.                                                    | Zorn said: Talks failed
{t Talks}, {s Zorn} {c said}, {t have failed}.                                          | Zorn said: Talks + have failed
{s Zorn} {c said} {t talks failed} while {s Keller} {c said} {t talks go on}.           | Zorn said: talks failed; Keller said: talks go on
{t Talks failed}, {s Zorn} {c said}. {s Keller} {c said} {t talks go on}.               | Zorn said: Talks failed; Keller said: talks go on
{s Zorn} {c said} {t talks failed} and {c added} {t talks go on}.                       | Zorn said: talks failed; Zorn added: talks go on
{s Zorn} {c said} {t talks failed}. Somebody, it seems, {c added} {t talks go on}.      | Zorn said: talks failed; - added: talks go on
{c Reportedly} {t talks failed}.                                                        | - Reportedly: talks failed
{s Zorn} {c spoke} at length.                                                           | Zorn spoke:
Nobody spoke.                                                                           |
""")
    void link_byDistance_nearestBelongTogether(String marked, String expected) {
        Scored scored = Scored.of(marked);
        assertEquals(expected == null ? "" : expected, scored.linked(false));
        assertEquals(expected == null ? "" : expected, scored.linked(true));
    }

    @Test
    void link_contentBetweenTwoCues_pointerDecides() {
        Scored scored = Scored.of("{s Zorn} {c said} {t talks failed}, {c reported} {s Keller}.");
        scored.point(Link.CONTENT_TO_CUE, "talks", "reported", 5);
        assertEquals("Zorn said:; Keller reported: talks failed", scored.linked(true));
        assertEquals("Zorn said: talks failed; Keller reported:", scored.linked(false));
    }

    @Test
    void link_cueBetweenTwoSources_pointerDecides() {
        Scored scored = Scored.of("To {s Zorn}, {s Keller} {c said} {t talks failed}.");
        scored.point(Link.CUE_TO_SOURCE, "said", "Zorn", 5);
        assertEquals("Zorn said: talks failed", scored.linked(true));
        assertEquals("Keller said: talks failed", scored.linked(false));
    }

    @Test
    void link_doubtfulPointerToAnotherSentence_nearestWins() {
        Scored scored =
                Scored.of("{s Zorn} {c said} {t talks failed}. {s Keller} {c reported} nothing.");
        scored.point(Link.CONTENT_TO_CUE, "talks", "reported", 2);
        assertEquals("Zorn said: talks failed; Keller reported:", scored.linked(true));
    }

    @Test
    void link_noCue_contentsAreLoose() {
        Scored scored = Scored.of("{t Talks failed}. {t They go on}. {s Zorn} left.");
        Linker.Result result = scored.linker(true).link();
        assertEquals(List.of(), result.linked());
        assertEquals(scored.text().all("t"), result.loose());
    }

    @Test
    void link_withCue_nothingIsLoose() {
        Scored scored = Scored.of("{t Talks failed}. {t They go on}, {s Zorn} {c said}.");
        assertEquals(List.of(), scored.linker(true).link().loose());
    }

    @Test
    void link_confidence_isTheProbabilityThatTheCueBegins() {
        Scored scored = Scored.of("{s Zorn} {c said} {t talks failed}.");
        double sure = Math.exp(SURE);
        assertEquals(
                sure / (sure + 6),
                scored.linker(true).link().linked().get(0).confidence(),
                0.000_001);
    }

    private record Scored(MarkedText text, List<Piece> pieces, float[][] pointers) {
        static Scored of(String marked) {
            MarkedText text = MarkedText.parse(marked);
            List<Piece> pieces = WORD_PIECE.cut(text.text(), new Span(0, text.text().length()));
            return new Scored(text, pieces, new float[pieces.size()][Pointers.COUNT]);
        }

        /** The first piece of one word points to the first of another, in a column of its own. */
        void point(Link link, String from, String to, float score) {
            pointers[piece(from)][LinkScores.from(link.ordinal())] = score;
            pointers[piece(to)][LinkScores.to(link.ordinal())] = 1;
        }

        private int piece(String word) {
            int start = text.text().indexOf(word);
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).span().start() == start) {
                    return i;
                }
            }
            throw new IllegalArgumentException("no piece opens " + word);
        }

        Linker linker(boolean points) {
            List<Tagged> spans =
                    Stream.of(Role.values())
                            .flatMap(
                                    role ->
                                            text
                                                    .all(
                                                            "sct"
                                                                    .substring(role.ordinal())
                                                                    .substring(0, 1))
                                                    .stream()
                                                    .map(span -> new Tagged(role, span)))
                            .toList();
            int[] tags = Tags.of(pieces, spans);
            float[][] scores = new float[tags.length][Tags.COUNT];
            for (int i = 0; i < tags.length; i++) {
                scores[i][Math.max(0, tags[i])] = SURE;
            }
            return new Linker(
                    text.text(),
                    new Span(0, text.text().length()),
                    new Encoding(pieces, Map.of(Tags.HEAD, scores, Pointers.HEAD, pointers)),
                    points);
        }

        /** "source cue: content + content; ..." */
        String linked(boolean points) {
            return linker(points).link().linked().stream()
                    .map(this::shown)
                    .collect(Collectors.joining("; "));
        }

        private String shown(Linker.Linked linked) {
            return (linked.source().map(this::words).orElse("-")
                            + " "
                            + words(linked.cue())
                            + ": "
                            + linked.content().stream()
                                    .map(this::words)
                                    .collect(Collectors.joining(" + ")))
                    .strip();
        }

        private String words(Span span) {
            return span.of(text.text());
        }
    }
}

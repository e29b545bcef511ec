package org.parley.lab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.lab.encoder.Polnear;
import org.parley.lab.moves.CodedMove;
import org.parley.lab.moves.CodedText;
import org.parley.lab.train.Example.Pointer;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.encoder.WordPiece;
import org.parley.reader.moves.MoveHeads;
import org.parley.reader.moves.MoveHeads.Flag;

/** Indices count the pieces of the words; the opening piece of a window has index 0. */
final class ExampleTest {
    private static final WordPiece WORD_PIECE = WordPiece.english();

    private static Span span(String words, String text) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Pointer pointer(Enum<?> link, int from, int to) {
        return new Pointer(link.ordinal(), from, to);
    }

    private static List<Example> examples(String text, Polnear.Relation... attributions) {
        return Example.of(new Polnear("talks", text, List.of(attributions)), WORD_PIECE);
    }

    @Test
    void of_contentInPieces_pointsWithEachToTheCueAndWithTheCueToTheSource() {
        // " It rains , " the minister said , " and snows: the source opens with 6, the cue is 8
        String text = "\"It rains,\" the minister said, \"and snows.\"";
        Example example =
                examples(
                                text,
                                new Polnear.Relation(
                                        List.of(span("the minister", text)),
                                        span("said", text),
                                        List.of(span("It rains", text), span("and snows", text))))
                        .get(0);
        assertEquals(
                List.of(
                        pointer(Link.CONTENT_TO_CUE, 2, 8),
                        pointer(Link.CONTENT_TO_CUE, 11, 8),
                        pointer(Link.CUE_TO_SOURCE, 8, 6)),
                example.pointers());
    }

    @Test
    void of_cueWithoutSource_pointsToItself() {
        //             1  2   3        4    5  6
        String text = "It was reported that it rains";
        Example example =
                examples(
                                text,
                                new Polnear.Relation(
                                        List.of(),
                                        span("reported", text),
                                        List.of(span("that it rains", text))))
                        .get(0);
        assertEquals(
                List.of(pointer(Link.CONTENT_TO_CUE, 4, 3), pointer(Link.CUE_TO_SOURCE, 3, 3)),
                example.pointers());
    }

    @Test
    void of_sourceInAnotherParagraph_leavesTheCuePointingToItself() {
        //             1  2    3   |  1 2    3  4
        String text = "The minister spoke\nAnd said it rains";
        List<Example> examples =
                examples(
                        text,
                        new Polnear.Relation(
                                List.of(span("The minister", text)),
                                span("said", text),
                                List.of(span("it rains", text))));
        assertEquals(List.of(), examples.get(0).pointers());
        assertEquals(
                List.of(pointer(Link.CONTENT_TO_CUE, 3, 2), pointer(Link.CUE_TO_SOURCE, 2, 2)),
                examples.get(1).pointers());
    }

    @Test
    void of_longParagraph_countsInTheWindowAndDropsWhatItDoesNotSee() {
        String text = "Ann " + "waits ".repeat(300) + "and says it rains";
        List<Example> examples =
                examples(
                        text,
                        new Polnear.Relation(
                                List.of(span("Ann", text)),
                                span("says", text),
                                List.of(span("it rains", text))));
        Example last = examples.get(examples.size() - 1);
        int says = last.length() - 4;
        assertEquals(2, examples.size());
        assertEquals(List.of(), examples.get(0).pointers());
        assertEquals(
                List.of(
                        pointer(Link.CONTENT_TO_CUE, says + 1, says),
                        pointer(Link.CUE_TO_SOURCE, says, says)),
                last.pointers());
    }

    @Test
    void of_codedMove_tagsItsCueAndPointsToHolderTargetAndContent() {
        //             1   2     3       4   5       6 7    8  9
        String text = "The cooks refused the owners' offer of 3 percent.";
        CodedMove move =
                new CodedMove(
                        Move.REJECT,
                        span("refused", text),
                        Optional.of(span("The cooks", text)),
                        Optional.of(span("the owners", text)),
                        Optional.of(span("the owners' offer of 3 percent", text)),
                        Set.of(Flag.PAST),
                        Set.of(),
                        Optional.empty());
        Example example =
                Example.of(new CodedText("cooks", text, List.of(move)), WORD_PIECE).get(0);
        assertEquals(1 + 2 * Move.REJECT.ordinal(), example.tags().get(0)[3]);
        assertEquals(Flag.PAST.bit(), example.tags().get(1)[3]);
        assertEquals(1, Arrays.stream(example.tags().get(1)).filter(flags -> flags >= 0).count());
        int end = example.length() - 3;
        assertEquals(
                List.of(
                        pointer(MoveHeads.Link.HOLDER, 3, 1),
                        pointer(MoveHeads.Link.TARGET, 3, 4),
                        pointer(MoveHeads.Link.CONTENT, 3, 4),
                        pointer(MoveHeads.Link.CONTENT_END, 3, end)),
                example.pointers());
    }
}

package org.parley.reader.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags;
import org.parley.reader.encoder.SpanTags.Kinded;
import org.parley.reader.encoder.WordPiece;
import org.parley.reader.moves.MoveHeads.Flag;
import org.parley.reader.moves.MoveHeads.Link;

/** Scores are made by hand: the cue "turned down" is tagged, and points to other words. */
final class EncoderMovesTest {
    private static final String TEXT = "The cooks turned down the owners' offer of 3 percent.";
    private static final WordPiece WORD_PIECE = WordPiece.english();
    private static final float SURE = 9;

    private final List<Piece> pieces = WORD_PIECE.cut(TEXT, new Span(0, TEXT.length()));
    private final float[][] cues = new float[pieces.size()][MoveHeads.TAGS.count()];
    private final float[][] links = new float[pieces.size()][MoveHeads.LINK_COUNT];
    private final float[][] flags = new float[pieces.size()][MoveHeads.FLAG_COUNT];

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private int piece(String word) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).span().start() == TEXT.indexOf(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no piece opens " + word);
    }

    private void tag(Move move, String cue) {
        int[] tags = MoveHeads.TAGS.of(pieces, List.of(new Kinded(move.ordinal(), span(cue))));
        for (int i = 0; i < tags.length; i++) {
            cues[i][Math.max(0, tags[i])] = SURE;
        }
    }

    /** In a column of its own, so that one link leaves the others as they are. */
    private void point(Link link, String from, String to) {
        links[piece(from)][LinkScores.from(link.ordinal())] = 1;
        links[piece(to)][LinkScores.to(link.ordinal())] = 1;
    }

    private EncoderMoves read() {
        return new EncoderMoves(List.of(encoding()));
    }

    private Encoding encoding() {
        return new Encoding(
                pieces,
                Map.of(
                        MoveHeads.CUES, cues,
                        MoveHeads.LINKS, links,
                        MoveHeads.FLAGS, flags));
    }

    private TaggedMove only() {
        List<TaggedMove> moves = read().in(new Span(0, TEXT.length()));
        assertEquals(1, moves.size());
        return moves.get(0);
    }

    @Test
    void in_taggedCue_hasItsMoveAndWhatItPointsTo() {
        tag(Move.REJECT, "turned down");
        point(Link.HOLDER, "turned", "The");
        point(Link.TARGET, "turned", "owners");
        point(Link.CONTENT, "turned", "offer");
        point(Link.CONTENT_END, "turned", "percent");
        TaggedMove move = only();
        assertEquals(Move.REJECT, move.move());
        assertEquals(span("turned down"), move.cue());
        assertEquals(Optional.of(span("The")), move.holder());
        assertEquals(Optional.of(span("owners")), move.target());
        assertEquals(Optional.of(span("offer of 3 percent")), move.content());
        assertTrue(move.confidence() > 0.9);
    }

    @Test
    void in_pointerToItself_namesNobody() {
        tag(Move.REJECT, "turned down");
        TaggedMove move = only();
        assertTrue(move.holder().isEmpty() && move.target().isEmpty() && move.content().isEmpty());
    }

    @Test
    void in_contentThatEndsBeforeItBegins_isNone() {
        tag(Move.REJECT, "turned down");
        point(Link.CONTENT, "turned", "percent");
        point(Link.CONTENT_END, "turned", "offer");
        assertTrue(only().content().isEmpty());
    }

    @Test
    void in_flags_areThoseLikelierThanNot() {
        tag(Move.REJECT, "turned down");
        flags[piece("turned")][Flag.HEDGED.bit() | Flag.PAST.bit()] = SURE;
        assertEquals(Set.of(Flag.HEDGED, Flag.PAST), only().flags());
    }

    @Test
    void in_stretchWithoutTheCue_isEmpty() {
        tag(Move.REJECT, "turned down");
        assertEquals(List.of(), read().in(span("the owners' offer")));
    }

    @Test
    void cueness_ofWords_isHighAtACueOnly() {
        tag(Move.REJECT, "turned down");
        assertTrue(read().cueness(span("turned")) > 0.9);
        assertTrue(read().cueness(span("cooks")) < 0.1);
        assertTrue(read().likelihood(span("turned"), Move.REJECT) > 0.9);
        assertTrue(read().likelihood(span("turned"), Move.ACCEPT) < 0.1);
    }

    @Test
    void isCalm_longTextWithoutMoves_untilOneIsTagged() {
        for (float[] scores : cues) {
            scores[SpanTags.OUTSIDE] = SURE;
        }
        List<Encoding> text = Collections.nCopies(7, encoding());
        assertTrue(new EncoderMoves(text).isCalm());
        assertFalse(read().isCalm());
        cues[piece("turned")][SpanTags.OUTSIDE] = 0;
        tag(Move.REJECT, "turned down");
        assertFalse(new EncoderMoves(text).isCalm());
    }
}

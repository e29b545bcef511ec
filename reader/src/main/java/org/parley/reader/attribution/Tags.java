package org.parley.reader.attribution;

import java.util.List;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags;
import org.parley.reader.encoder.SpanTags.Kinded;

/**
 * The encoder's head for attributions: tags for each {@link Role}. Sources and cues never touch
 * their like; contents do, as sentences.
 */
public final class Tags {
    /** The name of the head among the encoder's outputs. */
    public static final String HEAD = "attribution";

    /** The tags. */
    public static final SpanTags SPANS =
            new SpanTags(Role.values().length, kind -> kind == Role.CONTENT.ordinal());

    /** How many tags there are. */
    public static final int COUNT = SPANS.count();

    private Tags() {}

    /**
     * The tags of spans that do not overlap.
     *
     * @return for each piece its tag; -1 where the piece opens no word
     */
    public static int[] of(List<Piece> pieces, List<Tagged> spans) {
        return SPANS.of(
                pieces, spans.stream().map(t -> new Kinded(t.role().ordinal(), t.span())).toList());
    }

    /**
     * The best spans by the head's scores, in order of the text.
     *
     * @param scores for each piece {@link #COUNT} scores
     */
    public static List<Tagged> spans(List<Piece> pieces, float[][] scores) {
        return SPANS.spans(pieces, scores).stream()
                .map(span -> new Tagged(Role.values()[span.kind()], span.span()))
                .toList();
    }

    /** The probability, by a piece's scores alone, that a span of a role begins there. */
    static double begins(float[] scores, Role role) {
        return SpanTags.begins(scores, role.ordinal());
    }

    /** The probability, by a piece's scores alone, that it is of a span of a role. */
    static double inside(float[] scores, Role role) {
        return SpanTags.inside(scores, role.ordinal());
    }
}

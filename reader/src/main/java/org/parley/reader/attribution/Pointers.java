package org.parley.reader.attribution;

import org.parley.reader.encoder.LinkScores;

/**
 * The encoder's head for links: how well a piece points to another one. A content points to its
 * cue, a cue to its source, each from its first piece to the other's; what has none in its window
 * points to itself.
 */
public final class Pointers {
    /** The name of the head among the encoder's outputs. */
    public static final String HEAD = "pointers";

    /** What is linked. */
    public enum Link {
        CONTENT_TO_CUE,
        CUE_TO_SOURCE
    }

    /** Numbers a piece in all. */
    public static final int COUNT = LinkScores.count(Link.values().length);

    private Pointers() {}

    /** How well one piece points to another: the product of their numbers, higher is better. */
    static double score(Link link, float[] pointing, float[] pointed) {
        return LinkScores.score(link.ordinal(), pointing, pointed);
    }
}

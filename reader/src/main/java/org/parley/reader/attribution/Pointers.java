package org.parley.reader.attribution;

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

    /** Numbers by which a piece points, or is pointed to, in one kind of link. */
    public static final int WIDTH = 32;

    /** Numbers a piece in all. */
    public static final int COUNT = Link.values().length * 2 * WIDTH;

    private Pointers() {}

    /** Where the numbers begin by which a piece points. */
    public static int from(Link link) {
        return link.ordinal() * 2 * WIDTH;
    }

    /** Where the numbers begin by which a piece is pointed to. */
    public static int to(Link link) {
        return from(link) + WIDTH;
    }

    /** How well one piece points to another: the product of their numbers, higher is better. */
    static double score(Link link, float[] pointing, float[] pointed) {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += (double) pointing[from(link) + i] * pointed[to(link) + i];
        }
        return sum;
    }
}

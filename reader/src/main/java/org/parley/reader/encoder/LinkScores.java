package org.parley.reader.encoder;

/**
 * How a head of the encoder links pieces: in each kind of link a piece has {@link #WIDTH} numbers
 * by which it points and as many by which it is pointed to. Kinds are counted from 0.
 */
public final class LinkScores {
    /** Numbers by which a piece points, or is pointed to, in one kind of link. */
    public static final int WIDTH = 32;

    private LinkScores() {}

    /** Numbers a piece in all. */
    public static int count(int kinds) {
        return kinds * 2 * WIDTH;
    }

    /** Where the numbers begin by which a piece points. */
    public static int from(int kind) {
        return kind * 2 * WIDTH;
    }

    /** Where the numbers begin by which a piece is pointed to. */
    public static int to(int kind) {
        return from(kind) + WIDTH;
    }

    /** How well one piece points to another: the product of their numbers, higher is better. */
    public static double score(int kind, float[] pointing, float[] pointed) {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += (double) pointing[from(kind) + i] * pointed[to(kind) + i];
        }
        return sum;
    }
}

package org.parley.reader.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a long paragraph that one pass of the encoder sees, in indices of its pieces.
 *
 * @param from its first piece
 * @param to behind its last piece
 * @param ownFrom the first piece that is read in this window; the pieces before it are context
 * @param ownTo behind the last piece that is read in this window
 */
public record Window(int from, int to, int ownFrom, int ownTo) {
    /** Pieces in a window at most, without the opening and the closing one. */
    static final int LONGEST = 254;

    private static final int OVERLAP = 64;

    /** The windows of a paragraph; each of its pieces is read in exactly one. */
    public static List<Window> over(int pieces) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int own = 0;
        while (own < pieces) {
            int to = Math.min(from + LONGEST, pieces);
            int ownTo = to == pieces ? to : to - OVERLAP / 2;
            windows.add(new Window(from, to, own, ownTo));
            own = ownTo;
            from = Math.min(to - OVERLAP, Math.max(0, pieces - LONGEST));
        }
        return windows;
    }
}

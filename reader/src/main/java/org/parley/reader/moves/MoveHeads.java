package org.parley.reader.moves;

import org.parley.core.entry.Move;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.SpanTags;

/**
 * The encoder's heads for moves: their cues, what each cue points to, and how the move is meant.
 */
public final class MoveHeads {
    /** The name of the head that tags the cues; a span's kind is the ordinal of its move. */
    public static final String CUES = "moves";

    /** The tags of the cues. */
    public static final SpanTags TAGS = new SpanTags(Move.values().length, kind -> false);

    /** The name of the head for what a cue points to. */
    public static final String LINKS = "move-links";

    /**
     * What the first piece of a cue points to: the first piece of the words that name its holder or
     * target, the first and the last opening piece of its content; itself if there is none.
     */
    public enum Link {
        HOLDER,
        TARGET,
        CONTENT,
        CONTENT_END
    }

    /** Numbers a piece in all, for the links. */
    public static final int LINK_COUNT = LinkScores.count(Link.values().length);

    /** The name of the head that tells, on the first piece of a cue, how its move is meant. */
    public static final String FLAGS = "move-flags";

    /**
     * How a move may be meant; a class of the head is the sum of {@link #bit} of those that hold.
     */
    public enum Flag {
        NEGATIVE,
        HEDGED,
        PAST;

        /** The worth of this flag in a class. */
        public int bit() {
            return 1 << ordinal();
        }
    }

    /** Classes of the head for flags. */
    public static final int FLAG_COUNT = 1 << Flag.values().length;

    private MoveHeads() {}
}

package org.parley.reader.moves;

/** Why what looked like a move is none; in order, the nearest to a move first. */
public enum Why {
    DUPLICATE("the same move of the same side as at another cue"),
    EMBEDDED("only what another move is about"),
    DENIED("the encoder takes it for no move"),
    UNREALISED("a purpose, a duty or a wish, not yet done"),
    CONDITIONAL("under a condition"),
    ASKED("a question"),
    UNSURE("the encoder alone takes it for a move, and is not sure enough"),
    NOBODY("who makes it stands for no party"),
    NO_HOLDER("nobody is named who makes it"),
    FAINT("the encoder's best cue, too unlikely to count"),
    UNSAID("no party is reported to say so"),
    FORETOLD("foretells, and promises no act of the speaker's side"),
    OBLIGING("says what must be done, and promises nothing"),
    NO_CONTENT("does not say what is demanded or offered"),
    NO_OTHER_SIDE("does not say with whom"),
    BARE("a noun that tells of no act"),
    COMMENT("declines to comment only"),
    MODIFIER("only describes a noun"),
    OBJECT("the cue is not used of such an object"),
    SUBJECT("the cue is not used of such a subject"),
    OTHER_SENSE("the word in another sense");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    /** In words for a reader. */
    public String words() {
        return words;
    }
}

package org.parley.reader.moves;

/** How the holder of a move was found. */
public enum Route {
    SUBJECT("the subject"),
    RELATIVE("the noun that the relative clause is about"),
    SHARED("the subject of the clause that this one hangs on"),
    AGENT("the doer of the passive, behind \"by\""),
    FRAME("where the cue's stanza says"),
    OWNER("the owner of the noun"),
    TAKER("the subject of the verb that takes the noun"),
    ORIGIN("behind \"from\" or \"by\" at the verb of the noun"),
    REPORTER("the source of the attribution that the cue makes"),
    SPEAKER("the speaker of the quotation"),
    SOURCE("the source of the reported words"),
    NEAREST("the nearest side before the cue; the parse gives no subject"),
    BETWEEN("the side named first behind \"between\""),
    EARLIER("who made the move before, as in \"another demand\""),
    PLAN("whose plan it is"),
    JOINED("joined to another holder"),
    POINTER("where the encoder points from the cue");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** In words for a reader. */
    public String words() {
        return words;
    }
}

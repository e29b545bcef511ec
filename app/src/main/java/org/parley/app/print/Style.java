package org.parley.app.print;

import org.parley.core.entry.Move;

/** How words look on a terminal with colours. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    HOLDER("1;36"),
    CUE("1;33"),
    CONTENT("4"),
    /** moves towards the other side */
    TOWARDS("32"),
    /** moves against it */
    AGAINST("31"),
    /** moves that ask, bind or only talk */
    BETWEEN("33");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** Parameters of the "select graphic rendition" sequence (ECMA-48), empty for none. */
    String code() {
        return code;
    }

    static Style of(Move move) {
        return switch (move) {
            case OFFER, ACCEPT, CONCEDE, SUPPORT, AID, COOPERATE, RETREAT -> TOWARDS;
            case REJECT, THREATEN, ACCUSE, SANCTION, PROTEST, MOBILIZE, COERCE, ASSAULT -> AGAINST;
            case DEMAND, COMMIT, DEADLINE, CONSULT -> BETWEEN;
        };
    }
}

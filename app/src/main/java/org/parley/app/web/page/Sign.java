package org.parley.app.web.page;

import java.util.Locale;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.ledger.history.Step;

/** How a move looks: a colour and a shape by its family, and always its word. */
public record Sign(Family family, String words, boolean denied, boolean hedged, boolean past) {
    /**
     * Moves that look alike; after the quad classes of PLOVER (verbal and material cooperation and
     * conflict), with demands and meetings apart.
     */
    public enum Family {
        /** what a party wants */
        ASKS("▲", "△", "asks"),
        /** what it gives or would give */
        GIVES("●", "○", "gives or agrees"),
        /** that it meets and speaks */
        MEETS("◆", "◇", "meets"),
        /** that it says no */
        OPPOSES("■", "□", "says no, accuses"),
        /** force, and the threat of it */
        PRESSES("✖", "✕", "threatens, forces");

        private final String shape;
        private final String hollow;
        private final String meaning;

        Family(String shape, String hollow, String meaning) {
            this.shape = shape;
            this.hollow = hollow;
            this.meaning = meaning;
        }

        public String shape() {
            return shape;
        }

        /** In two or three words, for a legend. */
        public String meaning() {
            return meaning;
        }

        /** The name of its style. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Family of(Move move) {
            return switch (move) {
                case DEMAND, DEADLINE -> ASKS;
                case OFFER, ACCEPT, CONCEDE, COMMIT, SUPPORT, AID, COOPERATE, RETREAT -> GIVES;
                case CONSULT -> MEETS;
                case REJECT, ACCUSE, PROTEST -> OPPOSES;
                case THREATEN, SANCTION, MOBILIZE, COERCE, ASSAULT -> PRESSES;
            };
        }
    }

    public static Sign of(Entry entry) {
        boolean denied = entry.polarity() == Polarity.NEGATIVE;
        return new Sign(
                Family.of(entry.move()),
                (denied ? "not " : "") + entry.move().word(),
                denied,
                entry.certainty() == Certainty.HEDGED,
                entry.past());
    }

    public static Sign of(Step step) {
        boolean denied = step.polarity() == Polarity.NEGATIVE;
        return new Sign(
                Family.of(step.move()),
                (denied ? "not " : "") + step.move().word(),
                denied,
                false,
                step.past());
    }

    /** Filled, or hollow if the text denies the move. */
    public String shape() {
        return denied ? family.hollow : family.shape;
    }

    /** Names of its styles. */
    public String styles() {
        return "sign "
                + family.word()
                + (denied ? " denied" : "")
                + (hedged ? " hedged" : "")
                + (past ? " past" : "");
    }
}

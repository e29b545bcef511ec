package org.parley.ledger.contradictions;

import org.parley.core.entry.Certainty;

/**
 * Two entries that cannot both be so.
 *
 * @param first the one told as of the earlier day; of one day the one with the lesser id
 * @param second the other
 * @param stated whether neither is hedged
 * @param origins how many independent origins stand on the two sides together, at least: of those
 *     that contradict the second, and of those that contradict the first
 * @param days between them; {@link #UNKNOWN_DAYS} if a day is unknown
 */
public record Contradiction(
        Kind kind, Told first, Told second, boolean stated, int origins, int days) {
    /** More than any two days are apart. */
    public static final int UNKNOWN_DAYS = Integer.MAX_VALUE;

    /** Why two entries contradict each other. */
    public enum Kind {
        /** moves that exclude each other, at about one time */
        OPPOSED,
        /** one says that the other is untrue */
        DENIAL,
        /** one offer, demand or deadline with other numbers or days */
        FIGURES
    }

    /** Of two entries that contradict each other. */
    public static Contradiction of(Kind kind, Told first, Told second, int origins) {
        return new Contradiction(
                kind,
                first,
                second,
                Stance.of(first).certainty() == Certainty.STATED
                        && Stance.of(second).certainty() == Certainty.STATED,
                origins,
                Stance.of(first).daysTo(Stance.of(second)));
    }
}

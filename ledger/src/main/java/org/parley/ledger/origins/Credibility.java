package org.parley.ledger.origins;

import java.util.Locale;

/**
 * How far a statement can be believed, by the figures of the Admiralty system (NATO AJP-2.1). It
 * says nothing of how reliable the source is: see {@link Rating}.
 */
public enum Credibility {
    /** at least two surely independent origins, uncontradicted */
    CONFIRMED(1),
    /** perhaps two, uncontradicted */
    PROBABLY_TRUE(2),
    /** one origin, uncontradicted; or contradicted, by surely fewer origins than it has */
    POSSIBLY_TRUE(3),
    /** contradicted, and neither side has surely more origins */
    DOUBTFUL(4),
    /** contradicted by surely more origins than it has */
    IMPROBABLE(5),
    /** uncontradicted, and no origin is known */
    CANNOT_BE_JUDGED(6);

    private final int figure;

    Credibility(int figure) {
        this.figure = figure;
    }

    /** What the figure says: {@code probably true}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** 1 to 6. */
    public int figure() {
        return figure;
    }

    /**
     * The credibility of a statement.
     *
     * @param support the origins of the accounts that make it
     * @param against the origins of those that contradict it, {@link Range#NONE} if none does
     */
    public static Credibility of(Range support, Range against) {
        if (support.most() == 0) {
            return CANNOT_BE_JUDGED;
        }
        if (against.most() > 0) {
            if (against.least() > support.most()) {
                return IMPROBABLE;
            }
            return support.least() > against.most() ? POSSIBLY_TRUE : DOUBTFUL;
        }
        if (support.known() == 0) {
            return CANNOT_BE_JUDGED;
        }
        if (support.least() > 1) {
            return CONFIRMED;
        }
        return support.most() > 1 ? PROBABLY_TRUE : POSSIBLY_TRUE;
    }
}

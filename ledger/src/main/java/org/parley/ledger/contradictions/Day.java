package org.parley.ledger.contradictions;

import java.time.LocalDate;

/**
 * A day that a text names, as exactly as it does.
 *
 * @param from the first day that the words allow: of "by June" the first of June
 * @param to the last
 */
record Day(Role role, LocalDate from, LocalDate to) {
    /** What a day is to a move. */
    enum Role {
        /** by or until then */
        DUE,
        /** from then on */
        START,
        /** it was or will be then */
        ON,
        /** for that year */
        SCOPE
    }

    Day {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
    }

    boolean agrees(Day other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}

package org.parley.ledger.contradictions;

/**
 * An amount that a text names: between two values of a unit.
 *
 * @param low the least that the words allow, in {@code unit}
 * @param high the most; that of "10 percent" is {@code low}, that of "at least 10 percent" more
 * @param unit the basic unit of its kind: {@code percent}, {@code day}, {@code kilogram}, {@code
 *     dollar}; of counted things their name's stem; empty if the text has none
 * @param per for each of what: {@code day} if of any length of time, then the values are per day;
 *     empty if it is a whole
 * @param start where it begins, in UTF-16 units of the text
 * @param end where it ends, with its unit
 */
record Amount(double low, double high, String unit, String per, int start, int end) {
    /** Written lengths of months, and rounded parts, differ by less. */
    private static final double ROUNDING = 0.011;

    private static final double CALENDAR = 0.09;
    private static final double SHORTEST_CALENDAR = 26;

    Amount {
        if (!(low <= high)) {
            throw new IllegalArgumentException(low + " is more than " + high);
        }
    }

    /** Whether both measure one kind of thing in one way, so that their values can be compared. */
    boolean comparable(Amount other) {
        boolean sameRate =
                per.equals(other.per)
                        || per.isEmpty() && !other.per.equals(Units.TIME)
                        || other.per.isEmpty() && !per.equals(Units.TIME);
        return sameRate && !unit.isEmpty() && Lexicon.alike(unit, other.unit);
    }

    /** Whether both can be true of one thing; 14 days and two weeks can. */
    boolean agrees(Amount other) {
        double slack = slack(other) * Math.min(Math.abs(high), Math.abs(other.high));
        return low <= other.high + slack && other.low <= high + slack;
    }

    /** Months have no length in days that everybody counts with. */
    private double slack(Amount other) {
        boolean calendar =
                (unit.equals(Units.TIME) || per.equals(Units.TIME))
                        && (whole(low) != whole(other.low))
                        && Math.max(low, other.low) >= SHORTEST_CALENDAR;
        return calendar ? CALENDAR : ROUNDING;
    }

    /** Whether it is a number of days, not of months or years. */
    private static boolean whole(double days) {
        return Math.abs(days - Math.rint(days)) < 1e-6;
    }
}

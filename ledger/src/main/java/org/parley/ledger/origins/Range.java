package org.parley.ledger.origins;

/**
 * How many independent origins a statement has, as far as its accounts tell.
 *
 * @param outlets how many outlets print it, also copies of one report
 * @param least how many origins are surely distinct, 0 only if there is no account
 * @param most how many may be distinct
 * @param known how many of them are named: not anonymous, nor an outlet's undated own voice
 */
public record Range(int outlets, int least, int most, int known) {
    /** Of a statement that nobody makes. */
    public static final Range NONE = new Range(0, 0, 0, 0);

    public Range {
        if (least < 0 || most < least || known < 0 || known > most || outlets < 0) {
            throw new IllegalArgumentException(
                    outlets + " outlets, " + least + "-" + most + " origins, " + known + " known");
        }
    }

    /** As boards show it: {@code 3 outlets, 1-2 origins}. */
    @Override
    public String toString() {
        String origins = least == most ? String.valueOf(least) : least + "-" + most;
        return outlets
                + (outlets == 1 ? " outlet, " : " outlets, ")
                + origins
                + (most == 1 ? " origin" : " origins");
    }
}

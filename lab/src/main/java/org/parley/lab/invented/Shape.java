package org.parley.lab.invented;

/**
 * How large a world is, and its articles.
 *
 * @param parties how many there are; so with issues, persons, outlets and words
 * @param leastEntries of an article
 * @param mostEntries of an article
 * @param articleWords how many words an article has at least
 * @param articlesADay how many are published on one day; may be less than 1
 */
public record Shape(
        int parties,
        int issues,
        int persons,
        int outlets,
        int words,
        int leastEntries,
        int mostEntries,
        int articleWords,
        double articlesADay) {
    /** Short articles, kept in no time, in which the same few come again and again. */
    public static final Shape SMALL = new Shape(5, 8, 60, 11, 2_000, 2, 5, 0, 10);

    /** Entries of each article of a {@link #ledger}. */
    public static final int ENTRIES = 12;

    /** For which there are news. */
    static final int DAYS = 1_000;

    /**
     * The news of 1,000 days.
     *
     * @param articles how many
     */
    public static Shape ledger(int articles) {
        return new Shape(
                200,
                500,
                5_000,
                150,
                50_000,
                ENTRIES,
                ENTRIES,
                300,
                Math.max(1, articles) / (double) DAYS);
    }
}

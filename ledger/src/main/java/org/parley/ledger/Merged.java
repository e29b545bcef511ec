package org.parley.ledger;

import java.util.List;
import org.parley.ledger.issues.IssueConflict;
import org.parley.ledger.names.Ruling;

/**
 * What one ledger took of another.
 *
 * @param check of the other; if it is not clean nothing was taken
 * @param articles what became of its articles
 * @param entryRulings how many rulings on entries came, or were taken back
 * @param nameRulings how many rulings on names came, or were taken back
 * @param issueRulings how many rulings on issues came, or were taken back
 * @param sourceRatings how many ratings of outlets came, or were taken back
 * @param refused rulings on names, here as they are numbered here, that cannot hold beside an
 *     earlier one: they count as taken back
 * @param conflicts rulings on issues that do not hold together, here as they are numbered here: of
 *     each two one counts as taken back
 */
public record Merged(
        LedgerCheck check,
        Articles articles,
        int entryRulings,
        int nameRulings,
        int issueRulings,
        int sourceRatings,
        List<Ruling> refused,
        List<IssueConflict> conflicts) {
    public Merged {
        refused = List.copyOf(refused);
        conflicts = List.copyOf(conflicts);
    }

    /** Nothing was taken, as the other is damaged. */
    static Merged nothing(LedgerCheck check) {
        return new Merged(check, Articles.NONE, 0, 0, 0, 0, List.of(), List.of());
    }

    /**
     * How many articles of the other ledger
     *
     * @param added are new here
     * @param entries with so many entries
     * @param unread are new here, but unread
     * @param known were here, with the same reading
     * @param replaced were here, and have the other's reading now
     * @param differing were here with another reading, and keep it
     * @param forgotten were forgotten here, and stay so
     * @param forgottenThere are here, but were forgotten there
     * @param withoutChains were kept by an older Parley: their attributions come without chains,
     *     and so not at all
     * @param altered hold letters that the other ledger could not keep, and do not come
     */
    public record Articles(
            int added,
            int entries,
            int unread,
            int known,
            int replaced,
            int differing,
            int forgotten,
            int forgottenThere,
            int withoutChains,
            int altered) {
        static final Articles NONE = new Articles(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
}

package org.parley.ledger.copies;

import java.util.Locale;

/**
 * Whether two articles are one report, and why.
 *
 * @param sameness the decision
 * @param contained how much of one article's own words stands in sentences that the other has too,
 *     0 to 1: of the article of which it is more
 * @param lead the same for the first sentences alone
 * @param reason what decided, in words
 */
public record Verdict(Sameness sameness, double contained, double lead, String reason) {
    public Verdict {
        if (!(contained >= 0 && contained <= 1 && lead >= 0 && lead <= 1)) {
            throw new IllegalArgumentException("no shares: " + contained + ", " + lead);
        }
    }

    static Verdict of(Sameness sameness, double contained, double lead, String why) {
        return new Verdict(
                sameness,
                contained,
                lead,
                String.format(
                        Locale.ROOT,
                        "%s: %.0f %% of the words and %.0f %% of the lead in common",
                        why,
                        100 * contained,
                        100 * lead));
    }

    static Verdict apart(String why) {
        return new Verdict(Sameness.NONE, 0, 0, why);
    }
}

package org.parley.ledger.rulings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;

/**
 * What an entry should have said; null is what stays as it was read.
 *
 * @param saidOn the day on which the move was made or told
 */
public record Correction(
        @Nullable Move move,
        @Nullable Party party,
        @Nullable Party target,
        @Nullable String issue,
        @Nullable LocalDate saidOn) {
    /** Nothing is changed. */
    public static final Correction NONE = new Correction(null, null, null, null, null);

    /** An entry as it should have been read. */
    Entry of(Entry entry) {
        return entry.corrected(move, party, target, issue, saidOn);
    }

    /** {@code --move reject --party "Norway"}; empty if nothing is changed. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        add(words, "move", move == null ? null : move.word());
        add(words, "party", party == null ? null : party.name());
        add(words, "target", target == null ? null : target.name());
        add(words, "issue", issue);
        add(words, "date", saidOn == null ? null : saidOn.toString());
        return words.toString();
    }

    private static void add(StringBuilder words, String option, @Nullable String value) {
        if (value != null) {
            String quoted = value.matches("[\\w-]+") ? value : '"' + value + '"';
            words.append(words.length() == 0 ? "" : " ")
                    .append("--")
                    .append(option)
                    .append(' ')
                    .append(quoted);
        }
    }
}

package org.parley.ledger.rulings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;

/**
 * What an entry should have said; null is what stays as it was read.
 *
 * @param day when the move was made: it counts before all days of the text
 */
public record Correction(
        @Nullable Move move,
        @Nullable Party party,
        @Nullable Party target,
        @Nullable String issue,
        @Nullable LocalDate day) {
    /** Nothing is changed. */
    public static final Correction NONE = new Correction(null, null, null, null, null);

    /** An entry as it should have been read. */
    Entry of(Entry entry) {
        return entry.corrected(move, party, target, issue, day);
    }

    /** The words of each field that is changed, by its option. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "move", move == null ? null : move.word());
        put(fields, "party", party == null ? null : party.name());
        put(fields, "target", target == null ? null : target.name());
        put(fields, "issue", issue);
        put(fields, "date", day == null ? null : day.toString());
        return fields;
    }

    private static void put(Map<String, String> fields, String option, @Nullable String value) {
        if (value != null) {
            fields.put(option, value);
        }
    }

    /** {@code --move reject --party "Norway"}; empty if nothing is changed. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        fields().forEach((option, value) -> add(words, option, value));
        return words.toString();
    }

    static void add(StringBuilder words, String option, @Nullable String value) {
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

package org.parley.ledger.rulings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;

/**
 * What an entry should have said; null is what stays as it was read.
 *
 * @param target toward whom; null also if it is made toward nobody
 * @param day when the move was made: it counts before all days of the text
 * @param polarity of a change: whether the text denies the move
 * @param untargeted of a change: it is made toward nobody
 */
public record Correction(
        @Nullable Move move,
        @Nullable Party party,
        @Nullable Party target,
        @Nullable String issue,
        @Nullable LocalDate day,
        @Nullable Polarity polarity,
        boolean untargeted) {
    /** Nothing is changed. */
    public static final Correction NONE = new Correction(null, null, null, null, null);

    /**
     * @throws IllegalArgumentException if there is a target, and none
     */
    public Correction {
        if (untargeted && target != null) {
            throw new IllegalArgumentException("toward nobody and toward " + target.name());
        }
    }

    /** The move is as much asserted, or denied, as it was read. */
    public Correction(
            @Nullable Move move,
            @Nullable Party party,
            @Nullable Party target,
            @Nullable String issue,
            @Nullable LocalDate day) {
        this(move, party, target, issue, day, null, false);
    }

    public Correction withPolarity(@Nullable Polarity newPolarity) {
        return new Correction(move, party, target, issue, day, newPolarity, untargeted);
    }

    /** The same toward nobody. */
    public Correction withoutTarget() {
        return new Correction(move, party, null, issue, day, polarity, true);
    }

    /** Whether it says toward whom the move is made, or that it is toward nobody. */
    boolean ofTarget() {
        return untargeted || target != null;
    }

    /** An entry as it should have been read. */
    Entry of(Entry entry) {
        Entry corrected = entry.corrected(move, party, target, issue, day);
        Entry meant = polarity == null ? corrected : corrected.withPolarity(polarity);
        return untargeted ? meant.between(meant.party(), null) : meant;
    }

    /** The words of each field that is changed, by its option; no target is ''. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "move", move == null ? null : move.word());
        put(fields, "party", party == null ? null : party.name());
        put(fields, "target", target == null ? (untargeted ? "" : null) : target.name());
        put(fields, "issue", issue);
        put(fields, "date", day == null ? null : day.toString());
        put(fields, "polarity", polarity == null ? null : polarity.word());
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
        fields().forEach(
                        (option, value) -> {
                            if (option.equals("polarity") || value.isEmpty()) {
                                words.append(words.length() == 0 ? "" : " ").append(flag(value));
                            } else {
                                add(words, option, value);
                            }
                        });
        return words.toString();
    }

    private static String flag(String value) {
        if (value.isEmpty()) {
            return "--no-target";
        }
        return value.equals(Polarity.NEGATIVE.word()) ? "--denied" : "--not-denied";
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

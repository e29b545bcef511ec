package org.parley.ledger.contradictions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.ledger.tables.Table;

/** Words that say how two entries stand to each other; the table {@code cues.tsv} has them. */
enum Cues {
    /** the later tells a change of mind */
    REVERSAL,
    /** a number or a day was another before */
    CHANGE,
    /** a second thing beside the first */
    ADDITION,
    /** to a part only, or under conditions */
    PARTIAL,
    /** what was told before is untrue */
    DENIAL,
    /** a content that is a report, not a proposal */
    REPORT,
    /** possible only */
    PROSPECT,
    /** put forward by the party itself */
    OWN,
    /** it points back to what was reported */
    SUCH,
    /** an act of the past that is said not to have been */
    UNDONE,
    /** not yet */
    UNMET;

    private static final Map<Cues, Pattern> PATTERNS = patterns();

    private static Map<Cues, Pattern> patterns() {
        Map<Cues, List<String>> rows =
                Table.rows(Cues.class, "cues.tsv", 2).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                                        Collectors.mapping(
                                                row -> "(?:" + row.get(1) + ")",
                                                Collectors.toList())));
        Map<Cues, Pattern> patterns = new EnumMap<>(Cues.class);
        for (Cues cues : values()) {
            patterns.put(
                    cues, Pattern.compile(String.join("|", rows.getOrDefault(cues, List.of()))));
        }
        return patterns;
    }

    boolean in(String text) {
        return find(text).isPresent();
    }

    /** The words of the first cue in a text, in lower case. */
    Optional<String> find(String text) {
        Pattern pattern = PATTERNS.get(this);
        if (pattern == null || pattern.pattern().isEmpty()) {
            throw new IllegalStateException("cues.tsv has none of " + this);
        }
        Matcher cue = pattern.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        return cue.find() ? Optional.of(cue.group()) : Optional.empty();
    }
}

package org.parley.intake.bundle;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.table.Table;

/**
 * Reads lines that hold nothing but a date.
 *
 * @param around words that may stand around it: days of the week, time zones
 */
record DateLine(Set<String> around) {
    private static final int LONGEST = 80;
    private static final Pattern GAP = Pattern.compile("[\\s,.()]+");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{1,2}(?:st|nd|rd|th)?|1[89]\\d\\d|20\\d\\d|\\d{4}-\\d\\d-\\d\\d"
                            + "|\\d{1,2}:\\d\\d(?::\\d\\d)?(?:am|pm)?");

    /** Reads the words from a resource. */
    static DateLine load() {
        return new DateLine(
                Table.lines(DateLine.class, "dates.txt").stream()
                        .flatMap(line -> List.of(line.split(" ")).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The date of a line; empty if anything else stands there, or a day that never was. */
    Optional<LocalDate> parse(String line) {
        return line.length() <= LONGEST
                        && GAP.splitAsStream(line.strip().toLowerCase(Locale.ROOT))
                                .allMatch(this::isOfDate)
                ? WrittenDate.parse(line)
                : Optional.empty();
    }

    private boolean isOfDate(String word) {
        return word.isEmpty()
                || around.contains(word)
                || NUMBER.matcher(word).matches()
                || WrittenDate.isMonth(word);
    }
}

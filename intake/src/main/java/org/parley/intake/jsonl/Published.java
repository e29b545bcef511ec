package org.parley.intake.jsonl;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.intake.date.WrittenDate;

/** Reads the day that a column of dates means, as it is written: times are not moved to a zone. */
final class Published {
    /** The rows of one column are alike, and in another the day may not be told from the month. */
    private static final Pattern OPEN = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}.*");

    private Published() {}

    /**
     * A date in any usual form, or in seconds or milliseconds since 1970 (the day in UTC); empty if
     * it is none of these, or a day that never was.
     */
    static Optional<LocalDate> parse(String value) {
        String text = value.strip();
        return OPEN.matcher(text).matches() ? Optional.empty() : WrittenDate.parseOrCount(text);
    }
}

package org.parley.intake.jsonl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day that a column of dates means, as it is written: times are not moved to a zone. */
final class Published {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{6}Z?)?");
    private static final Pattern EPOCH_SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d{1,9})?");
    private static final Pattern EPOCH_MILLIS = Pattern.compile("\\d{12,13}");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(
                    "(?:\\p{L}{3,9},? )?(\\d{1,2}) (\\p{L}{3,9})\\.?,? (\\d{4})(?:[ ,].*)?");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile(
                    "(?:\\p{L}{3,9},? )?(\\p{L}{3,9})\\.? (\\d{1,2}),? (?:[\\d:]+ )?(\\d{4})(?:[ ,].*)?");

    private Published() {}

    /**
     * A date in ISO 8601, RFC 822, English words, or in seconds or milliseconds since 1970 (the day
     * in UTC); empty if it is none of these, or a day that never was.
     */
    static Optional<LocalDate> parse(String value) {
        String text = value.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(3), iso.group(4));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return date(compact.group(1), compact.group(2), compact.group(3));
        }
        if (EPOCH_MILLIS.matcher(text).matches()) {
            return Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(text))));
        }
        if (EPOCH_SECONDS.matcher(text).matches()) {
            long seconds = Long.parseLong(text.replaceFirst("\\..*", ""));
            return Optional.of(utc(Instant.ofEpochSecond(seconds)));
        }
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        return monthFirst.matches()
                ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    private static LocalDate utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Number of an English month, by its first three letters; 0 if it is none. */
    private static String month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return String.valueOf(MONTHS.indexOf(start) + 1);
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

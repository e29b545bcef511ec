package org.parley.intake.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date as pages write it. The day is that of the page's own clock, not of UTC. */
final class PageDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,.-]+(\\p{L}{3,9})\\.?[\\s,.-]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern SECONDS = Pattern.compile("(\\d{10})(?:\\d{3})?");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private PageDate() {}

    /** The day, or none if the words are no date or might be one of two. */
    static Optional<LocalDate> parse(@Nullable String words) {
        if (words == null || words.length() > 100) {
            return Optional.empty();
        }
        Matcher seconds = SECONDS.matcher(words.strip());
        if (seconds.matches()) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds.group(1)));
            return Optional.of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
        }
        return day(YEAR_FIRST.matcher(words), 1, 2, 3)
                .or(() -> day(DAY_FIRST.matcher(words), 3, 2, 1))
                .or(() -> day(MONTH_FIRST.matcher(words), 3, 1, 2));
    }

    /** The day that an address states in its path. */
    static Optional<LocalDate> inAddress(String address) {
        return day(IN_ADDRESS.matcher(address), 1, 2, 3);
    }

    private static Optional<LocalDate> day(Matcher matcher, int year, int month, int day) {
        if (!matcher.find()) {
            return Optional.empty();
        }
        int inYear = Integer.parseInt(matcher.group(year));
        if (inYear < FIRST_YEAR || inYear > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            inYear,
                            month(matcher.group(month)),
                            Integer.parseInt(matcher.group(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 1 to 12; something else if the word is no month. */
    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}

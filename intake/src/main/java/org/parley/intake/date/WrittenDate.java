package org.parley.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a written date: RFC 822 with all its liberties, ISO 8601, asctime, SQL, East
 * Asian; with month names of many languages. The day is the one written, thus in the date's own
 * offset. What leaves the day open (a month, 3/4/2026) is unknown.
 */
public final class WrittenDate {
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String YEAR_FIRST = "(?<!\\d)(?<year>\\d{4})";
    private static final String MONTH = "(?<month>\\p{L}{2,})\\.?";
    private static final String NUMBER_OF_MONTH = "(?<month>\\d{1,2})";
    private static final String UP_TO_12 = "(?<month>0?[1-9]|1[0-2])";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String ABOVE_12 = "(?<day>1[3-9]|[23]\\d)";
    private static final String NO_DIGIT = "(?<!\\d)";

    /** The ways to write a date, the likeliest first. */
    private static final List<Pattern> FORMS =
            patterns(
                    YEAR_FIRST + "([-/.])" + NUMBER_OF_MONTH + "\\2" + DAY + "(?!\\d)",
                    NO_DIGIT
                            + "(?<year>(?:19|20)\\d\\d)(?<month>\\d\\d)(?<day>\\d\\d)"
                            + "(?:\\d{6})?(?!\\d)",
                    YEAR_FIRST
                            + "\\s*[년年]\\s*"
                            + NUMBER_OF_MONTH
                            + "\\s*[월月]\\s*"
                            + DAY
                            + "\\s*[일日]",
                    NO_DIGIT
                            + DAY
                            + "(?:st|nd|rd|th|er|[.oa])?[\\s,/.-]*(?:(?:de|of)\\s+)?"
                            + MONTH
                            + "[\\s,/.-]*(?:del?\\s+)?"
                            + YEAR,
                    MONTH + "[\\s/-]*" + DAY + "(?:st|nd|rd|th)?[\\s,/-]+" + YEAR,
                    MONTH + "\\s+" + DAY + "\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\D*?" + YEAR,
                    YEAR_FIRST + "[\\s/.-]*" + MONTH + "[\\s/.-]*" + DAY + "(?!\\d)",
                    NO_DIGIT + DAY + "\\.\\s?" + NUMBER_OF_MONTH + "\\.\\s?" + YEAR,
                    NO_DIGIT + ABOVE_12 + "([/.-])" + UP_TO_12 + "\\2" + YEAR,
                    NO_DIGIT + UP_TO_12 + "([/.-])" + ABOVE_12 + "\\2" + YEAR,
                    NO_DIGIT + "(?<month>" + DAY + ")([/-])\\k<day>\\3" + YEAR,
                    "^(?:\\p{L}+\\.?,?\\s*)?"
                            + DAY
                            + "[\\s/-]*"
                            + MONTH
                            + "[\\s,/-]*(?<year>\\d{2})(?![:\\d])");

    private static final Pattern OF_WEEK = Pattern.compile("(\\d{4})-?w(\\d\\d)-?(\\d)(?:\\D.*)?");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{4})-?(\\d{3})(?:\\D.*)?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d{1,9})?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    /** Dates outside of these years are slips of a program. */
    private static final int FIRST_YEAR = 1800;

    private static final int LAST_YEAR = 2199;

    private static final int LONGEST = 100;

    private WrittenDate() {}

    private static List<Pattern> patterns(String... forms) {
        return Stream.of(forms).map(Pattern::compile).toList();
    }

    /** The day that words of no more than a line name; empty if they leave it open. */
    public static Optional<LocalDate> parse(@Nullable String words) {
        if (words == null || words.length() > LONGEST) {
            return Optional.empty();
        }
        String date = Months.plain(words);
        return FORMS.stream()
                .flatMap(form -> first(form, date).stream())
                .findFirst()
                .or(() -> iso(OF_WEEK, "$1-W$2-$3", DateTimeFormatter.ISO_WEEK_DATE, date))
                .or(() -> iso(OF_YEAR, "$1-$2", DateTimeFormatter.ISO_ORDINAL_DATE, date));
    }

    /** As {@link #parse}, or the day in UTC so many seconds or milliseconds after 1970 began. */
    public static Optional<LocalDate> parseOrCount(@Nullable String words) {
        String count = words == null ? "" : words.strip();
        Matcher seconds = SECONDS.matcher(count);
        if (seconds.matches()) {
            return Optional.of(utc(Instant.ofEpochSecond(Long.parseLong(seconds.group(1)))));
        }
        return MILLIS.matcher(count).matches()
                ? Optional.of(utc(Instant.ofEpochMilli(Long.parseLong(count))))
                : parse(words);
    }

    /** Whether a word is the name of a month, in any case. */
    public static boolean isMonth(String word) {
        return Months.number(Months.plain(word)) > 0;
    }

    private static LocalDate utc(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<LocalDate> first(Pattern form, String date) {
        Matcher matcher = form.matcher(date);
        Optional<LocalDate> day = Optional.empty();
        while (day.isEmpty() && matcher.find()) {
            day = of(matcher.group("year"), matcher.group("month"), matcher.group("day"));
        }
        return day;
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        boolean figures = Character.isDigit(month.charAt(0));
        int number = figures ? Integer.parseInt(month) : Months.number(month);
        try {
            return Optional.of(LocalDate.of(year(year), number, Integer.parseInt(day)))
                    .filter(WrittenDate::likely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> iso(
            Pattern pattern, String normal, DateTimeFormatter format, String date) {
        Matcher matcher = pattern.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(matcher.replaceFirst(normal), format);
            return Optional.of(day).filter(WrittenDate::likely);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean likely(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** Two digits as RFC 2822 has them: 00 to 49 are of this century. */
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year + (year < 50 ? 2000 : 1900);
    }
}

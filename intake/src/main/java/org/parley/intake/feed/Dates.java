package org.parley.intake.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day from the dates that feeds carry: RFC 822 with all its liberties, ISO 8601, asctime,
 * SQL, East Asian; with month names of many languages. The day is the one written, thus in the
 * date's own offset. What leaves the day open (a month, 3/4/2026) is unknown.
 */
final class Dates {
    private static final String TIME = "(?:\\D.*)?";
    private static final String WORD = "(\\p{L}{2,})\\.?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern BASIC =
            Pattern.compile("(\\d{4}-?w\\d{2}-?\\d|\\d{4}-?\\d{3})" + TIME);
    private static final Pattern EAST_ASIAN =
            Pattern.compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日].*");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(\\d{1,2})(?:st|nd|rd|th|[.ºª])?[\\s/-]*(?:de\\s+)?"
                            + WORD
                            + "[\\s,/-]*(?:de\\s+)?(\\d{4}|\\d{2}(?![:\\d]))"
                            + TIME);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WORD + "[\\s/-]*(\\d{1,2})(?:st|nd|rd|th)?[\\s,/-]+(\\d{4})" + TIME);
    private static final Pattern ASCTIME =
            Pattern.compile(
                    WORD + "\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\D*?(\\d{4})\\b.*");
    private static final Pattern YEAR_MONTH_DAY =
            Pattern.compile("(\\d{4})[\\s/.-]*" + WORD + "[\\s/.-]*(\\d{1,2})" + TIME);
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern WEEKDAY =
            Pattern.compile("^\\p{L}+\\.?\\s*,\\s*|^\\p{L}+\\.?\\s+(?=\\d)");
    private static final Pattern WEEKDAY_WORD =
            Pattern.compile("^\\p{L}+\\.?\\s+(?=\\p{L}{2,}\\.?\\s*\\d)");

    /** Dates outside of these years are slips of a program. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    private static final int LONGEST = 80;

    private Dates() {}

    /** The day that a date names, or null if it leaves that open. */
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String date = plain(written);
        if (date.isEmpty() || date.length() > LONGEST) {
            return null;
        }
        LocalDate day = numeric(date);
        if (day == null) {
            String bare = WEEKDAY.matcher(date).replaceFirst("");
            day = numeric(bare);
            day = day == null ? worded(bare) : day;
        }
        if (day == null) {
            day = worded(WEEKDAY_WORD.matcher(date).replaceFirst(""));
        }
        return day;
    }

    private static @Nullable LocalDate numeric(String date) {
        Matcher m = YEAR_FIRST.matcher(date);
        if (m.matches()
                && (!group(m, 2).isEmpty() || group(m, 3).length() + group(m, 4).length() == 4)) {
            return of(group(m, 1), number(group(m, 3)), group(m, 4));
        }
        m = EAST_ASIAN.matcher(date);
        if (m.matches()) {
            return of(group(m, 1), number(group(m, 2)), group(m, 3));
        }
        m = BASIC.matcher(date);
        if (m.matches()) {
            return iso(group(m, 1).replace("-", ""));
        }
        m = NUMBERS.matcher(date);
        if (m.matches()) {
            int first = number(group(m, 1));
            int second = number(group(m, 3));
            boolean dayFirst = first > 12 || group(m, 2).equals(".");
            if (dayFirst || second > 12 || first == second) {
                return of(
                        group(m, 4),
                        dayFirst ? second : first,
                        dayFirst ? group(m, 1) : group(m, 3));
            }
        }
        return null;
    }

    private static @Nullable LocalDate worded(String date) {
        Matcher m = DAY_FIRST.matcher(date);
        if (m.matches() && month(group(m, 2)) > 0) {
            return of(year(group(m, 3)), month(group(m, 2)), group(m, 1));
        }
        m = MONTH_FIRST.matcher(date);
        if (m.matches()) {
            return of(group(m, 3), month(group(m, 1)), group(m, 2));
        }
        m = ASCTIME.matcher(date);
        if (m.matches()) {
            return of(group(m, 3), month(group(m, 1)), group(m, 2));
        }
        m = YEAR_MONTH_DAY.matcher(date);
        if (m.matches()) {
            return of(group(m, 1), month(group(m, 2)), group(m, 3));
        }
        return null;
    }

    private static @Nullable LocalDate of(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(number(year), month, number(day));
            return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A day of a year or of a week, without hyphens. */
    private static @Nullable LocalDate iso(String date) {
        try {
            return date.contains("w")
                    ? LocalDate.parse(
                            date.substring(0, 4)
                                    + "-W"
                                    + date.substring(5, 7)
                                    + "-"
                                    + date.substring(7),
                            DateTimeFormatter.ISO_WEEK_DATE)
                    : LocalDate.parse(
                            date.substring(0, 4) + "-" + date.substring(4),
                            DateTimeFormatter.ISO_ORDINAL_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Two digits as RFC 2822 has them: 00 to 49 are of this century. */
    private static String year(String digits) {
        return digits.length() == 4 ? digits : (number(digits) < 50 ? "20" : "19") + digits;
    }

    private static int month(String word) {
        return Months.NUMBERS.getOrDefault(word, 0);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String group(Matcher matcher, int group) {
        return String.valueOf(matcher.group(group));
    }

    /** Lower case, without accents, with single spaces. */
    private static String plain(String text) {
        String apart =
                Normalizer.normalize(text.length() > 2 * LONGEST ? "" : text, Normalizer.Form.NFKD);
        return Normalizer.normalize(apart.replaceAll("\\p{M}+", ""), Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Names of months, read when the first worded date comes. */
    private static final class Months {
        static final Map<String, Integer> NUMBERS = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> numbers = new HashMap<>();
            for (String line : WordList.lines("months.txt")) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    numbers.put(words[i], Integer.valueOf(words[0]));
                }
            }
            return Map.copyOf(numbers);
        }
    }
}

package org.parley.intake.mail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a mail as its sender's calendar had it: the offset of the time is not applied.
 */
final class Days {
    private static final int LONGEST = 200;

    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+"
                            + "(?:de\\s+)?(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)");

    /** With dots the day comes first everywhere; with slashes it depends, and is not guessed. */
    private static final Pattern DOTTED =
            Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");

    private static final Map<String, Month> MONTHS = months();

    private Days() {}

    /** The day that a date in words or figures names, or null. */
    static @Nullable LocalDate of(@Nullable String date) {
        if (date == null || date.length() > LONGEST) {
            return null;
        }
        Matcher m = YEAR_FIRST.matcher(date);
        if (m.find()) {
            return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        m = DAY_FIRST.matcher(date);
        if (m.find()) {
            return day(m.group(3), month(m.group(2)), m.group(1));
        }
        m = MONTH_FIRST.matcher(date);
        if (m.find()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = DOTTED.matcher(date);
        return m.find() ? day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)) : null;
    }

    private static int month(String name) {
        Month month = MONTHS.get(name.toLowerCase(Locale.ROOT));
        return month == null ? 0 : month.getValue();
    }

    private static @Nullable LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language :
                List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "pl", "ru", "uk")) {
            for (Month month : Month.values()) {
                for (TextStyle style :
                        List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE)) {
                    Locale locale = Locale.forLanguageTag(language);
                    String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
                    months.putIfAbsent(name.replace(".", ""), month);
                }
            }
        }
        months.put("sept", Month.SEPTEMBER);
        return Map.copyOf(months);
    }
}

package org.parley.intake.bundle;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads lines that hold nothing but a date.
 *
 * @param words numbers of months by name; 0 for words that say nothing about the day
 */
record DateLine(Map<String, Integer> words) {
    private static final int LONGEST = 80;
    private static final Pattern GAP = Pattern.compile("[\\s,.()]+");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?(?:am|pm)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /**
     * @param rows month's number or {@code -}, its names apart by spaces
     */
    static DateLine of(List<String> rows) {
        Map<String, Integer> words = new HashMap<>();
        for (String row : rows) {
            String[] parts = row.split("\t");
            int month = parts[0].equals("-") ? 0 : Integer.parseInt(parts[0]);
            for (String word : parts[1].split(" ")) {
                words.putIfAbsent(word, month);
            }
        }
        return new DateLine(words);
    }

    /** The date of a line; empty if anything else stands there, or a day that never was. */
    Optional<LocalDate> parse(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int day = 0;
        int month = 0;
        int year = 0;
        for (String word : GAP.split(line.strip().toLowerCase(Locale.ROOT))) {
            Integer named = words.get(word);
            if (named != null) {
                month = named == 0 ? month : named;
            } else if (YEAR.matcher(word).matches()) {
                year = Integer.parseInt(word);
            } else if (DAY.matcher(word).matches()) {
                day = Integer.parseInt(word.replaceAll("\\D", ""));
            } else if (ISO.matcher(word).matches()) {
                year = Integer.parseInt(word.substring(0, 4));
                month = Integer.parseInt(word.substring(5, 7));
                day = Integer.parseInt(word.substring(8));
            } else if (!TIME.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        return date(year, month, day);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year == 0 || month == 0 || day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

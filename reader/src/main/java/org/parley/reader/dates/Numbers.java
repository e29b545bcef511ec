package org.parley.reader.dates;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.reader.lexicon.Resources;

/** Numbers that count days and hours: 48, forty-eight, a, first, 3rd. */
final class Numbers {
    private static final Map<String, Integer> CARDINALS = column(1);
    private static final Map<String, Integer> ORDINALS = column(2);
    private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th)$");

    /** A pattern without groups for what {@link #cardinal} reads. */
    static final String CARDINAL = "(?:\\d{1,3}|(?i:an?|" + longestFirst(CARDINALS) + "))";

    /** A pattern without groups for what {@link #ordinal} reads. */
    static final String ORDINAL =
            "(?:\\d{1,2}(?:st|nd|rd|th)?|(?i:" + longestFirst(ORDINALS) + "))";

    private Numbers() {}

    private static Map<String, Integer> column(int column) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : Resources.table(Numbers.class, "numbers.tsv", 3)) {
            if (!row.get(column).isEmpty()) {
                numbers.put(row.get(column), Integer.parseInt(row.get(0)));
            }
        }
        return Collections.unmodifiableMap(numbers);
    }

    private static String longestFirst(Map<String, Integer> numbers) {
        return anyOf(numbers.keySet()).replace("-", "[- ]");
    }

    /** How many a matched number says. */
    static int cardinal(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return word.equals("a") || word.equals("an") ? 1 : known(CARDINALS, word);
    }

    /** Which day of the month a matched number says. */
    static int ordinal(String words) {
        String word = words.toLowerCase(Locale.ROOT);
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(ENDING.matcher(word).replaceFirst(""))
                : known(ORDINALS, word);
    }

    private static int known(Map<String, Integer> numbers, String words) {
        return Stream.of(words, words.replace(' ', '-'))
                .filter(numbers::containsKey)
                .map(numbers::get)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no number: " + words));
    }

    /** A pattern for one of some words, the longest that fits. */
    static String anyOf(Collection<String> words) {
        return words.stream()
                .sorted(
                        Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }
}

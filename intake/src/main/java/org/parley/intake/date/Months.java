package org.parley.intake.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.parley.intake.table.Table;

/** The names of the months in many languages, read when the first is asked for. */
final class Months {
    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** The number of the month that a plain word names; 0 if it is none, or one of two. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word, 0);
    }

    /** Lower case, without accents, with single spaces. */
    static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Normalizer.normalize(apart, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : Table.lines(Months.class, "months.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                numbers.put(words[i], Integer.valueOf(words[0]));
            }
        }
        return Map.copyOf(numbers);
    }
}

package org.parley.lab.invented;

import java.util.Locale;

/** The words of a language that nobody speaks: one for each number, no two the same. */
final class Tongue {
    private static final String CONSONANTS = "bdfgjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = CONSONANTS.length() * VOWELS.length();

    /** The first words, which are the most frequent ones, are short. */
    private static final int SHORT = 5_000;

    private static final int TWO = SYLLABLES * SYLLABLES;
    private static final int THREE = TWO * SYLLABLES;

    /** How many words there are. */
    static final int SIZE = THREE;

    private Tongue() {}

    /**
     * Neighbours are not alike: the factors have no divisor in common with the number of words.
     *
     * @param number 0 to {@code SIZE - 1}
     */
    static String word(int number) {
        return number < SHORT
                ? syllables(number * 2357 % TWO, 2)
                : syllables((int) (number * 104_729L % THREE), 3);
    }

    static String name(int number) {
        String word = word(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String syllables(int number, int count) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < count; i++) {
            int syllable = rest % SYLLABLES;
            word.append(CONSONANTS.charAt(syllable / VOWELS.length()))
                    .append(VOWELS.charAt(syllable % VOWELS.length()));
            rest /= SYLLABLES;
        }
        return word.toString();
    }
}

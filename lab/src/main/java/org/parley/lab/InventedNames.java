package org.parley.lab;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Invented words in place of a text's proper nouns, so that a reader cannot know them. Every place
 * stays where it is: the words are as long, with the same capitals and marks inside. A word gets
 * the same invented one in every text; two words may share one.
 */
final class InventedNames {
    private static final String CONSONANTS = "bdfgjklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    /** Months and weekdays, in full or cut short; they say when, and name nobody. */
    private static final Pattern DATES =
            Pattern.compile(
                    "(?i)(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?"
                            + "|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?"
                            + "|(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(days?)?)\\.?");

    private InventedNames() {}

    /**
     * The text with its names replaced.
     *
     * @param sentences of {@code text}
     */
    static String in(String text, List<Sentence> sentences) {
        StringBuilder invented = new StringBuilder(text);
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                String word = token.span().of(text);
                if (token.isProper() && !DATES.matcher(word).matches()) {
                    invented.replace(token.span().start(), token.span().end(), like(word));
                }
            }
        }
        return invented.toString();
    }

    /** The invented word for a name: each run of letters by another, the rest as it is. */
    static String like(String name) {
        return LETTERS.matcher(name).replaceAll(InventedNames::letters);
    }

    /** Consonants and vowels in turn, drawn by the word itself. */
    private static String letters(MatchResult run) {
        String word = run.group();
        Random random = new Random(word.toLowerCase(Locale.ROOT).hashCode());
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String from = i % 2 == 0 ? CONSONANTS : VOWELS;
            char letter = from.charAt(random.nextInt(from.length()));
            boolean capital = Character.isUpperCase(word.charAt(i));
            letters.append(capital ? Character.toUpperCase(letter) : letter);
        }
        return letters.toString();
    }
}

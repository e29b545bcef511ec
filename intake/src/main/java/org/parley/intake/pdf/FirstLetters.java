package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The large first letter of an article, which stands two or three lines high beside its words. */
final class FirstLetters {
    private static final float HIGH = 1.8f;
    private static final int MOST = 20;

    private FirstLetters() {}

    /** The words, with each large first letter moved up to the line that it begins. */
    static List<Word> onTheirLines(List<Word> words) {
        List<Word> large = words.stream().filter(FirstLetters::isLetter).toList();
        if (large.size() > MOST * 10) {
            return words;
        }
        List<Word> moved = new ArrayList<>(words);
        int count = 0;
        for (Word letter : large) {
            Word beside = beside(letter, words);
            if (beside != null && count++ < MOST) {
                moved.set(
                        moved.indexOf(letter), letter.onto(beside.baseline(), beside.size()));
            }
        }
        return moved;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0));
    }

    /** The topmost word right of a letter that is small beside it, and no deeper than it. */
    private static @Nullable Word beside(Word letter, List<Word> words) {
        return words.stream()
                .filter(word -> !word.isPicture() && letter.size() >= HIGH * word.size())
                .filter(word -> word.left() >= letter.right() - 1)
                .filter(word -> word.left() - letter.right() <= word.size())
                .filter(word -> word.baseline() < letter.baseline() - 0.5f * word.size())
                .filter(word -> word.baseline() > letter.baseline() - letter.size())
                .min(Comparator.comparingDouble(Word::baseline))
                .orElse(null);
    }
}

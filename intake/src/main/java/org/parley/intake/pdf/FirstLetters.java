package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The large first letter of an article, which stands two or three lines high beside its words. */
final class FirstLetters {
    private static final float HIGH = 1.8f;

    /** A page with more large letters has them for another purpose. */
    private static final int MOST = 40;

    private FirstLetters() {}

    /**
     * The words, with each large first letter moved up to the line that it begins, and the lines
     * beside it begun where it stands.
     */
    static List<Word> onTheirLines(List<Word> words) {
        List<Word> letters = words.stream().filter(FirstLetters::isLetter).toList();
        if (letters.size() > MOST) {
            return words;
        }
        List<Word> moved = words;
        for (Word letter : letters) {
            List<Word> beside = words.stream().filter(word -> isBeside(word, letter)).toList();
            if (!beside.isEmpty()) {
                moved = moved(moved, letter, beside);
            }
        }
        return moved;
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isUpperCase(word.text().charAt(0));
    }

    /** Whether a word begins a line that a letter much larger than it stands before. */
    private static boolean isBeside(Word word, Word letter) {
        float gap = word.left() - letter.right();
        return !word.isPicture()
                && letter.size() >= HIGH * word.size()
                && gap >= -1
                && gap <= word.size()
                && word.baseline() <= letter.baseline() + 0.2f * word.size()
                && word.baseline() > letter.baseline() - letter.size();
    }

    private static List<Word> moved(List<Word> words, Word letter, List<Word> beside) {
        Word first = beside.stream().min(Comparator.comparingDouble(Word::baseline)).orElseThrow();
        if (first.baseline() > letter.baseline() - 0.5f * first.size()) {
            return words; // one line only: the letter is a word in large type
        }
        List<Word> moved = new ArrayList<>();
        for (Word word : words) {
            if (word == letter) {
                moved.add(onto(first, letter));
            } else {
                moved.add(beside.contains(word) ? word.from(letter.left()) : word);
            }
        }
        return moved;
    }

    /** "A" and "I" are words, if they stand apart. */
    private static Word onto(Word first, Word letter) {
        boolean apart = first.left() - letter.right() > 0.5f * first.size();
        return new Word(
                letter.text(),
                letter.left(),
                letter.left(),
                first.baseline(),
                first.size(),
                first.bold(),
                apart && "AI".contains(letter.text()));
    }
}

package org.parley.intake.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the words of one text say for each language, by its index. */
final class Evidence {
    /** Index of the language that a text is presumed to be in. */
    static final int ENGLISH = 0;

    /** A letter says less than a word: it may stand in a borrowed word. */
    private static final double LETTER = 0.5;

    /**
     * A language other than English has at least so many different words of its own in a text ...
     */
    private static final int FEWEST_FOREIGN = 3;

    /** ... so large a part of all words ... */
    private static final double FOREIGN_PART = 0.15;

    /** ... and so many times as many as English. */
    private static final double FOREIGN_OVER_ENGLISH = 2;

    private static final int FEWEST_ENGLISH = 2;
    private static final double ENGLISH_PART = 0.1;

    /** Words of each language; one that several languages share counts for each in full. */
    private final double[] found;

    /** The same; one that several share is divided among them. */
    private final double[] score;

    private final int[] kinds;
    private final Set<String> seen = new HashSet<>();
    private int words;

    Evidence(int languages) {
        kinds = new int[languages];
        found = new double[languages];
        score = new double[languages];
    }

    /** The text has one more word. */
    void word() {
        words++;
    }

    /** The word is one of these languages. */
    void word(String word, List<Integer> languages) {
        add(word, languages, 1);
    }

    /** The word has a letter of these languages. */
    void letter(String word, List<Integer> languages) {
        add(word, languages, LETTER);
    }

    private void add(String word, List<Integer> languages, double weight) {
        int unseen = seen.add(word) ? 1 : 0;
        for (int language : languages) {
            kinds[language] += unseen;
            found[language] += weight;
            score[language] += weight / languages.size();
        }
    }

    /** The language with the highest score, the first of them in the table. */
    int best(IntPredicate candidate) {
        return IntStream.range(0, score.length)
                .filter(candidate)
                .reduce((a, b) -> score[b] > score[a] ? b : a)
                .orElseThrow();
    }

    /** The part of this language in its score and that of the next best. */
    double lead(int language) {
        double next =
                IntStream.range(0, score.length)
                        .filter(other -> other != language)
                        .mapToDouble(other -> score[other])
                        .max()
                        .orElse(0);
        double both = score[language] + next;
        return both == 0 ? 0.5 : score[language] / both;
    }

    boolean convinces(int language) {
        int fewest = language == ENGLISH ? FEWEST_ENGLISH : FEWEST_FOREIGN;
        double part = language == ENGLISH ? ENGLISH_PART : FOREIGN_PART;
        return kinds[language] >= fewest
                && found[language] >= part * words
                && (language == ENGLISH
                        || found[language] >= FOREIGN_OVER_ENGLISH * found[ENGLISH]);
    }
}

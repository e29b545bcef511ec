package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** A run of letters and digits, in lower case, as it stands and in its dictionary form. */
record Word(String text, String lemma) {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");

    /** The words of a text of which nothing was read. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher run = RUN.matcher(text.toLowerCase(Locale.ROOT)); run.find(); ) {
            words.add(new Word(run.group(), run.group()));
        }
        return words;
    }

    /** The words of sentences that stand in a place. */
    static List<Word> of(Span place, List<Sentence> sentences) {
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (place.covers(token.span())) {
                    words.addAll(of(token));
                }
            }
        }
        return words;
    }

    private static List<Word> of(Token token) {
        List<Word> words = of(token.text());
        return words.size() == 1
                ? List.of(new Word(words.get(0).text(), token.lemma().toLowerCase(Locale.ROOT)))
                : words;
    }

    /** Whether they are one word, in any number; inflected otherwise, where one is as read. */
    boolean isSame(Word other) {
        return singular(text).equals(singular(other.text))
                || singular(lemma).equals(singular(other.text))
                || singular(text).equals(singular(other.lemma));
    }

    /** Without the ending of a plural; what looks like one loses it too, on either side. */
    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (word.matches(".*(?:s|x|z|ch|sh)es") ? 2 : 1));
    }
}

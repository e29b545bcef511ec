package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * A run of letters and digits, as it stands and in its dictionary form; folded in case and number.
 */
record Word(String text, String lemma) {
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LONG_PLURAL = Pattern.compile(".*(?:s|x|z|ch|sh)es");

    Word {
        text = folded(text);
        lemma = folded(lemma);
    }

    /** The words of a text of which nothing was read. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher run = RUN.matcher(text); run.find(); ) {
            words.add(new Word(run.group(), run.group()));
        }
        return words;
    }

    /** The words of sentences that stand in a place. */
    static List<Word> of(Span place, List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> place.covers(token.span()))
                .flatMap(token -> of(token).stream())
                .toList();
    }

    private static List<Word> of(Token token) {
        List<Word> words = of(token.text());
        return words.size() == 1 ? List.of(new Word(words.get(0).text(), token.lemma())) : words;
    }

    /** Whether they are one word in any number and, where one was read, in any inflexion. */
    boolean isSame(Word other) {
        return text.equals(other.text) || lemma.equals(other.text) || text.equals(other.lemma);
    }

    /** Without the ending of a plural; what only looks like one loses it too, here and there. */
    private static String folded(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (LONG_PLURAL.matcher(word).matches() ? 2 : 1));
    }
}

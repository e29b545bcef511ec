package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * A sentence whose tags and tree are written by hand: each word as {@code word/TAG} or {@code
 * citing=cite/VBG/4/acl}, with its lemma if it is another than the word, and the number of its head
 * counted from 1. Its text has one blank between any two words.
 */
record ByHand(String text, Sentence sentence) {
    static ByHand of(String written) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String item : written.split(" ")) {
            String[] parts = item.split("/");
            String word = parts[0].split("=")[0];
            text.append(tokens.isEmpty() ? "" : " ");
            Span span = new Span(text.length(), text.length() + word.length());
            text.append(word);
            tokens.add(
                    new Token(
                            tokens.size(),
                            span,
                            word,
                            parts[0].substring(parts[0].indexOf('=') + 1),
                            parts[1],
                            "O",
                            parts.length > 2 ? Integer.parseInt(parts[2]) - 1 : -1,
                            parts.length > 3 ? parts[3] : "dep"));
        }
        return new ByHand(text.toString(), new Sentence(0, tokens));
    }

    /** Where words stand, the first time. */
    Span span(String words) {
        int start = (" " + text + " ").indexOf(" " + words + " ");
        return new Span(start, start + words.length());
    }

    List<Span> spans(String... words) {
        return List.of(words).stream().map(this::span).toList();
    }

    /** The words at some spans. */
    List<String> words(List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}

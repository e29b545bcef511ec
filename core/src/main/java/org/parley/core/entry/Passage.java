package org.parley.core.entry;

import org.parley.core.text.Span;

/**
 * Words of an article with their place.
 *
 * @param span where they stand, in UTF-16 units of the article's text
 * @param text the words there, equal to the substring
 */
public record Passage(Span span, String text) {
    public Passage {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException(
                    "passage " + span + " does not have the length of \"" + text + "\"");
        }
    }

    /**
     * The passage of a text at a span.
     *
     * @throws StringIndexOutOfBoundsException if the span lies outside {@code text}
     */
    public static Passage of(String text, Span span) {
        return new Passage(span, span.of(text));
    }
}

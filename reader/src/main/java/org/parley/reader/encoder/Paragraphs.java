package org.parley.reader.encoder;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.text.Span;

/** The paragraphs of a text: its lines. */
public final class Paragraphs {
    private Paragraphs() {}

    /** The lines that are not blank. */
    public static List<Span> of(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                paragraphs.add(new Span(start, end));
            }
            start = end + 1;
        }
        return paragraphs;
    }
}

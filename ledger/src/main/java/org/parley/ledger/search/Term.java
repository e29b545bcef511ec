package org.parley.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.text.Span;

/**
 * A part of a query.
 *
 * @param words folded as {@link Words} does it; several are a phrase: they stand side by side
 * @param start whether the one word is only how words start
 */
public record Term(List<String> words, boolean start) {
    public Term {
        words = List.copyOf(words);
        if (words.isEmpty() || start && words.size() > 1) {
            throw new IllegalArgumentException("no term: " + words);
        }
    }

    public boolean phrase() {
        return words.size() > 1;
    }

    /** Where it stands among the words of a text, in their order. */
    List<Span> in(List<Word> text) {
        List<Span> spans = new ArrayList<>();
        int last = text.size() - words.size();
        for (int i = 0; i <= last; i++) {
            if (at(text, i)) {
                Word end = text.get(i + words.size() - 1);
                spans.add(Span.around(text.get(i).span(), end.span()));
            }
        }
        return spans;
    }

    private boolean at(List<Word> text, int index) {
        if (start) {
            return text.get(index).letters().startsWith(words.get(0));
        }
        for (int i = 0; i < words.size(); i++) {
            if (!text.get(index + i).letters().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}

package org.parley.core.entry;

import java.util.List;
import org.parley.core.text.Span;

/**
 * Words that say according to whom something is: a source, a cue that reports, a content, as in the
 * PARC and PolNeAR corpora. Spans index the article's text; a discontinuous role has several, in
 * order.
 *
 * @param source who says, thinks or wants; empty if the text does not say
 * @param cue the words that report, with their auxiliaries
 * @param content what is said, thought or wanted
 * @param depth 0 for the outermost, 1 for one inside another's content, and so on
 * @param rule the id of the rule that found it
 */
public record Attribution(List<Span> source, Span cue, List<Span> content, int depth, String rule) {
    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
        if (depth < 0) {
            throw new IllegalArgumentException("depth " + depth);
        }
    }

    /** Whether one of the content's pieces holds the whole span. */
    public boolean reports(Span span) {
        return content.stream().anyMatch(piece -> piece.covers(span));
    }
}

package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.parley.core.text.Span;
import org.parley.reader.syntax.Sentence;

/**
 * An attribution in the making: what one cue gives before quotations are joined and depths are
 * counted.
 */
record Draft(
        Sentence sentence,
        List<Span> source,
        Span cue,
        List<Span> content,
        boolean verb,
        boolean speech,
        String rule) {

    Draft withContent(List<Span> pieces) {
        return new Draft(sentence, source, cue, pieces, verb, speech, rule);
    }

    Draft withSource(List<Span> pieces) {
        return new Draft(sentence, pieces, cue, content, verb, speech, rule);
    }

    /** The draft with a further piece of content, less its own cue and source. */
    Draft with(Span piece) {
        List<Span> pieces = new ArrayList<>(content);
        pieces.add(piece);
        List<Span> holes = new ArrayList<>(source);
        holes.add(cue);
        return withContent(Pieces.without(Pieces.merged(pieces), holes));
    }

    boolean contentOverlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}

package org.parley.reader.attribution;

import java.util.List;
import java.util.Set;
import org.parley.core.entry.Attribution.Stance;
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
        Stance stance,
        String rule,
        double confidence) {
    private static final Set<String> PLAIN_SPEECH =
            Set.of(
                    "say/verb/say",
                    "say/verb/tell",
                    "say/verb/add",
                    "say/verb/state",
                    "say/verb/report",
                    "say/verb/write",
                    "say/verb/announce",
                    "say/verb/explain",
                    "say/verb/note",
                    "say/phrase/according-to");

    Draft withContent(List<Span> pieces) {
        return new Draft(sentence, source, cue, pieces, verb, speech, stance, rule, confidence);
    }

    Draft withSource(List<Span> pieces) {
        return new Draft(sentence, pieces, cue, content, verb, speech, stance, rule, confidence);
    }

    /**
     * 0 for a verb of plain speech ("said"), 1 for other speech, 2 for attitudes: the outer comes
     * first.
     */
    int rank() {
        return PLAIN_SPEECH.contains(rule) ? 0 : speech && verb ? 1 : 2;
    }

    boolean contentOverlaps(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }
}

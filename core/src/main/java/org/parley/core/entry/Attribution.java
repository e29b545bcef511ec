package org.parley.core.entry;

import java.util.List;
import java.util.Locale;
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
 * @param manner whether the content is quoted
 * @param stance what the cue says about the content's truth
 * @param rule the id of the rule or model that found it
 * @param confidence that the cue reports something, 0 to 1
 */
public record Attribution(
        List<Span> source,
        Span cue,
        List<Span> content,
        int depth,
        Manner manner,
        Stance stance,
        String rule,
        double confidence) {
    public Attribution {
        source = List.copyOf(source);
        content = List.copyOf(content);
        if (depth < 0) {
            throw new IllegalArgumentException("depth " + depth);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** How words are reported. */
    public enum Manner {
        /** in quotation marks */
        DIRECT,
        /** in the reporter's own words */
        INDIRECT,
        /** partly in quotation marks */
        MIXED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a cue says about the truth of what it reports. */
    public enum Stance {
        /** nothing: said */
        NEUTRAL,
        /** that it is not established: claimed, insisted */
        CLAIMS,
        /** that the source holds it to be false: denied */
        DENIES,
        /** that the source is not sure of it: doubted, questioned */
        DOUBTS,
        /** that the source holds it to be true, as others said: confirmed, admitted */
        CONFIRMS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether one of the content's pieces holds the whole span. */
    public boolean reports(Span span) {
        return content.stream().anyMatch(piece -> piece.covers(span));
    }
}

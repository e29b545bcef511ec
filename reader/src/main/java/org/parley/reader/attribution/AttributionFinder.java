package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the attributions of an article: cues from the reporting lexicon with their frames, then
 * quotations joined to their speakers, then depths. May be shared by threads.
 */
public final class AttributionFinder {
    private final CueIndex<ReportingCue> cues = ReportingCue.index();

    /**
     * The attributions of a text.
     *
     * @param sentences of {@code text}
     * @return in order of their cues
     */
    public List<Attribution> find(String text, List<Sentence> sentences) {
        List<Quotation> quotations = Quotation.in(text);
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : sentences) {
            drafts.addAll(inSentence(text, sentence, quotations));
        }
        drafts.replaceAll(draft -> insideQuotation(text, draft, quotations));
        List<Draft> joined = new Speakers(text, sentences, quotations).join(drafts);
        return nested(Nesting.untangled(text, joined), quotations);
    }

    private List<Draft> inSentence(String text, Sentence s, List<Quotation> quotations) {
        List<Draft> drafts = new ArrayList<>();
        BitSet used = new BitSet();
        ReportingFrame frame = new ReportingFrame(text, s, quotations);
        for (Token token : s.tokens()) {
            for (CueIndex.Match<ReportingCue> match : cues.at(s, token)) {
                boolean free = match.words().stream().noneMatch(word -> used.get(word.index()));
                if (!free) {
                    continue;
                }
                var draft = frame.fill(match);
                if (draft.isPresent()) {
                    drafts.add(draft.get());
                    match.words().forEach(word -> used.set(word.index()));
                    break;
                }
            }
        }
        drafts.addAll(Headlines.find(text, s, drafts));
        return drafts;
    }

    /** What is reported inside a quotation ends where the quotation ends. */
    private static Draft insideQuotation(String text, Draft draft, List<Quotation> quotations) {
        boolean quoted = quotations.stream().anyMatch(q -> q.inside().covers(draft.cue()));
        if (!quoted) {
            return draft;
        }
        List<Span> pieces = new ArrayList<>();
        for (Span piece : draft.content()) {
            for (Quotation q : quotations) {
                if (q.inside().overlaps(piece)) {
                    pieces.add(
                            new Span(
                                    Math.max(q.inside().start(), piece.start()),
                                    Math.min(q.inside().end(), piece.end())));
                }
            }
        }
        return draft.withContent(Pieces.trimmed(text, pieces));
    }

    /** Gives each draft its depth: one more than the deepest of those that hold its cue. */
    private static List<Attribution> nested(List<Draft> drafts, List<Quotation> quotations) {
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : drafts) {
            found.add(
                    new Attribution(
                            draft.source(),
                            draft.cue(),
                            draft.content(),
                            Nesting.depth(drafts, draft),
                            Quotation.manner(draft.content(), quotations),
                            draft.stance(),
                            draft.rule(),
                            draft.confidence()));
        }
        found.sort(Comparator.comparing(Attribution::cue).thenComparing(Attribution::depth));
        return List.copyOf(found);
    }
}

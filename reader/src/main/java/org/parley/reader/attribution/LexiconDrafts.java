package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** What the reporting lexicon and its frames read as attributions in one text. */
final class LexiconDrafts {
    private final CueIndex<ReportingCue> cues;
    private final String text;
    private final List<Quotation> quotations;

    LexiconDrafts(CueIndex<ReportingCue> cues, String text, List<Quotation> quotations) {
        this.cues = cues;
        this.text = text;
        this.quotations = quotations;
    }

    /** The attributions of a sentence, in order of their cues; headlines with a colon last. */
    List<Draft> in(Sentence s) {
        List<Draft> drafts = new ArrayList<>();
        BitSet used = new BitSet();
        ReportingFrame frame = new ReportingFrame(text, s, quotations);
        for (Token token : s.tokens()) {
            for (CueIndex.Match<ReportingCue> match : cues.at(s, token)) {
                if (match.words().stream().anyMatch(word -> used.get(word.index()))) {
                    continue;
                }
                Optional<Draft> draft = frame.fill(match);
                if (draft.isPresent()) {
                    drafts.add(insideQuotation(draft.get()));
                    match.words().forEach(word -> used.set(word.index()));
                    break;
                }
            }
        }
        Headlines.find(text, s, drafts).ifPresent(drafts::add);
        return drafts;
    }

    /** What is reported inside a quotation ends where the quotation ends. */
    private Draft insideQuotation(Draft draft) {
        for (Quotation quotation : quotations) {
            if (quotation.inside().covers(draft.cue())) {
                List<Span> inside = Pieces.within(draft.content(), quotation.inside());
                return draft.withContent(Pieces.trimmed(text, inside));
            }
        }
        return draft;
    }
}

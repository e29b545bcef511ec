package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.core.entry.Attribution;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Finds the attributions of an article: cues from the reporting lexicon with their frames, then
 * quotations joined to their speakers, then depths. May be shared by threads.
 */
public final class AttributionFinder {
    /** What takes part in finding attributions; left out only to measure what it adds. */
    public enum Part {
        /** the encoder's tags and links */
        ENCODER,
        /** the reporting lexicon and its frames */
        LEXICON,
        /** the rules' attributions where the encoder sees none */
        LEXICON_OUTSIDE,
        /** sources that the rules know and the encoder does not */
        SOURCES,
        /** quotations joined to their speakers by rules */
        QUOTATIONS,
        /** contents read once more for what they report */
        NESTED
    }

    private final CueIndex<ReportingCue> cues = ReportingCue.index();
    private final Encoder encoder;
    private final Set<Part> parts;

    public AttributionFinder(Encoder encoder, Set<Part> parts) {
        this.encoder = encoder;
        this.parts = Set.copyOf(parts);
    }

    /**
     * The attributions of a text.
     *
     * @param sentences of {@code text}
     * @return in order of their cues
     */
    public List<Attribution> find(String text, List<Sentence> sentences) {
        List<Quotation> quotations = Quotation.in(text);
        List<Draft> drafts = new ArrayList<>();
        if (parts.contains(Part.ENCODER)) {
            EncoderDrafts read = new EncoderDrafts(encoder, cues, text, sentences, quotations);
            drafts.addAll(read.outermost());
            if (parts.contains(Part.NESTED)) {
                for (int i = 0; i < drafts.size(); i++) {
                    Draft draft = drafts.get(i);
                    for (Span piece : draft.content()) {
                        if (piece.length() > 30) {
                            for (Draft inner : read.in(piece)) {
                                if (piece.covers(inner.cue())
                                        && inner.content().stream().mapToInt(Span::length).sum()
                                                < piece.length() - 3) {
                                    drafts.add(inner);
                                }
                            }
                        }
                    }
                }
            }
        }
        if (parts.contains(Part.LEXICON)) {
            List<Draft> ruled = new ArrayList<>();
            for (Sentence sentence : sentences) {
                ruled.addAll(inSentence(text, sentence, quotations));
            }
            ruled.replaceAll(draft -> insideQuotation(text, draft, quotations));
            merge(text, drafts, ruled);
        }
        if (parts.contains(Part.QUOTATIONS)) {
            List<Quotation> open = new ArrayList<>();
            for (Quotation q : quotations) {
                if (drafts.stream()
                        .noneMatch(
                                d ->
                                        !d.rule().startsWith("say/") || true
                                                ? d.contentOverlaps(q.inside())
                                                        && parts.contains(Part.ENCODER)
                                                : false)) {
                    open.add(q);
                }
            }
            drafts = new Speakers(text, sentences, open).join(drafts);
        } else {
            drafts.removeIf(d -> d.content().isEmpty());
        }
        return nested(Nesting.untangled(text, drafts), quotations);
    }

    private void merge(String text, List<Draft> drafts, List<Draft> ruled) {
        List<Draft> read = List.copyOf(drafts);
        for (Draft rule : ruled) {
            int same = -1;
            Span around = null;
            for (int i = 0; i < drafts.size(); i++) {
                Draft d = drafts.get(i);
                if (d.cue().overlaps(rule.cue())) {
                    same = i;
                }
            }
            if (same >= 0) {
                Draft d = drafts.get(same);
                if (parts.contains(Part.SOURCES)
                        && d.source().isEmpty()
                        && !rule.source().isEmpty()
                        && rule.source().stream().noneMatch(d::contentOverlaps)) {
                    drafts.set(same, d.withSource(rule.source()));
                }
                continue;
            }
            for (Draft d : read) {
                for (Span piece : d.content()) {
                    if (piece.covers(rule.cue())
                            && (around == null || around.length() > piece.length())) {
                        around = piece;
                    }
                }
            }
            if (around != null) {
                Span hold = around;
                List<Span> clipped = new ArrayList<>();
                for (Span c : rule.content()) {
                    if (c.overlaps(hold)) {
                        clipped.add(
                                new Span(
                                        Math.max(c.start(), hold.start()),
                                        Math.min(c.end(), hold.end())));
                    }
                }
                if (!clipped.isEmpty() && rule.source().stream().allMatch(hold::overlaps)) {
                    drafts.add(rule.withContent(Pieces.trimmed(text, clipped)));
                }
            } else if (read.isEmpty() || parts.contains(Part.LEXICON_OUTSIDE)) {
                drafts.add(rule);
            }
        }
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

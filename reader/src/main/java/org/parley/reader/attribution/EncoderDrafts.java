package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the encoder reads as attributions, paragraph by paragraph: the outermost ones, as the corpus
 * that it learned from marks no others. What lies inside a content is read from the content alone,
 * as if it were the paragraph.
 */
final class EncoderDrafts {
    static final String RULE = "encoder";

    private static final Set<String> HEADS = Set.of(Tags.HEAD, Pointers.HEAD);

    private final Encoder encoder;
    private final CueIndex<ReportingCue> cues;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final List<Draft> drafts = new ArrayList<>();

    EncoderDrafts(
            Encoder encoder,
            CueIndex<ReportingCue> cues,
            String text,
            List<Sentence> sentences,
            List<Quotation> quotations) {
        this.encoder = encoder;
        this.cues = cues;
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** The outermost attributions of the text, in order of their cues. */
    List<Draft> outermost() {
        for (Span paragraph : Paragraphs.of(text)) {
            drafts.addAll(in(paragraph));
        }
        return drafts;
    }

    /** The attributions of a stretch of text that is read by itself. */
    List<Draft> in(Span stretch) {
        List<Draft> found = new ArrayList<>();
        for (Linker.Linked linked :
                Linker.link(text, stretch, encoder.encode(text, stretch, HEADS))) {
            draft(linked).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> draft(Linker.Linked linked) {
        @Nullable Sentence s = sentenceAt(linked.cue());
        List<Span> content = Pieces.trimmed(text, linked.content());
        if (s == null || content.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words =
                s.tokens().stream().filter(t -> t.span().overlaps(linked.cue())).toList();
        Optional<ReportingCue> known = known(s, words, linked.cue());
        Token head = words.get(words.size() - 1);
        for (Token word : words) {
            head = word.isVerb() ? word : head;
        }
        boolean negated = s.negated(head);
        return Optional.of(
                new Draft(
                        s,
                        linked.source() == null ? List.of() : List.of(linked.source()),
                        linked.cue(),
                        content,
                        words.stream().anyMatch(Token::isVerb),
                        known.map(cue -> cue.takes("quote")).orElse(false),
                        negated
                                ? Stance.NEUTRAL
                                : known.map(ReportingCue::stance).orElse(Stance.NEUTRAL),
                        known.map(ReportingCue::id).orElse(RULE),
                        linked.confidence()));
    }

    /** The reporting cue of the lexicon that stands in the words of a cue. */
    private Optional<ReportingCue> known(Sentence s, List<Token> words, Span cue) {
        return words.stream()
                .flatMap(word -> cues.at(s, word).stream())
                .filter(m -> m.words().stream().allMatch(w -> w.span().overlaps(cue)))
                .map(CueIndex.Match::cue)
                .findFirst();
    }

    private @Nullable Sentence sentenceAt(Span cue) {
        for (Sentence s : sentences) {
            if (s.span().overlaps(cue)) {
                return s;
            }
        }
        return null;
    }
}

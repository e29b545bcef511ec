package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Datelines;
import org.parley.reader.syntax.Sentence;

/**
 * Finds the attributions of an article. The encoder reads the outermost ones; what they report is
 * read once more by the encoder and by the reporting lexicon; the lexicon adds sources and outer
 * attributions that the encoder left in doubt. May be shared by threads.
 */
public final class AttributionFinder {
    /** What takes part in finding attributions; left out only to measure what it adds. */
    public enum Part {
        /** the encoder's tags, linked to the nearest */
        ENCODER,
        /** the encoder's pointers where two are about as near */
        POINTERS,
        /** the reporting lexicon: what is nested, cited, left in doubt, or without a source */
        LEXICON,
        /** contents read once more by the encoder */
        NESTED
    }

    /** The heads of the encoder that are asked. */
    public static final Set<String> HEADS = Set.of(Tags.HEAD, Pointers.HEAD);

    /** From this probability on a cue that the encoder left is one if the lexicon says so. */
    private static final double DOUBTFUL = 0.5;

    private final CueIndex<ReportingCue> cues = ReportingCue.index();
    private final Encoder encoder;
    private final Set<Part> parts;

    public AttributionFinder(Encoder encoder) {
        this(encoder, EnumSet.allOf(Part.class));
    }

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
        return find(text, sentences, encoded(text, HEADS));
    }

    /**
     * The paragraphs of a text as the encoder reads them: where a dateline says when and by whom,
     * it sees blanks; none for a reader without its encoder.
     *
     * @param heads the outputs to give, {@link #HEADS} and those that others ask for
     */
    public List<Encoding> encoded(String text, Set<String> heads) {
        return parts.contains(Part.ENCODER)
                ? encoder.encodeAll(Datelines.blanked(text), heads)
                : List.of();
    }

    /**
     * The attributions of a text.
     *
     * @param sentences of {@code text}
     * @param paragraphs of {@code text}, by {@link #encoded}
     * @return in order of their cues
     */
    public List<Attribution> find(
            String text, List<Sentence> sentences, List<Encoding> paragraphs) {
        List<Quotation> quotations = Quotation.in(text);
        EncoderDrafts encoded =
                new EncoderDrafts(
                        encoder,
                        cues,
                        Datelines.blanked(text),
                        sentences,
                        quotations,
                        parts.contains(Part.POINTERS));
        List<Draft> drafts = new ArrayList<>();
        if (parts.contains(Part.ENCODER)) {
            drafts.addAll(encoded.outermost(paragraphs));
        }
        if (parts.contains(Part.NESTED)) {
            List.copyOf(drafts).forEach(draft -> drafts.addAll(encoded.inside(draft)));
        }
        if (parts.contains(Part.LEXICON)) {
            addRuled(text, sentences, quotations, encoded, drafts);
        }
        List<Draft> untangled = Nesting.untangled(text, drafts);
        if (parts.contains(Part.LEXICON)) {
            Citations citations = new Citations(text);
            sentences.forEach(sentence -> citations.add(sentence, untangled));
        }
        return nested(untangled, quotations);
    }

    private void addRuled(
            String text,
            List<Sentence> sentences,
            List<Quotation> quotations,
            EncoderDrafts encoded,
            List<Draft> drafts) {
        LexiconDrafts lexicon = new LexiconDrafts(cues, text, quotations);
        List<Draft> read = List.copyOf(drafts);
        for (Sentence sentence : sentences) {
            for (Draft rule : lexicon.in(sentence)) {
                int same = indexOfSame(drafts, rule);
                Optional<Draft> around = smallestAround(read, rule.cue());
                if (same >= 0) {
                    drafts.set(same, withSource(drafts.get(same), rule));
                } else if (around.isPresent()) {
                    clipped(text, rule, around.get().content()).ifPresent(drafts::add);
                } else if (!parts.contains(Part.ENCODER)
                        || encoded.cueness(rule.cue()) >= doubtful(rule)) {
                    drafts.add(rule);
                }
            }
        }
    }

    /** From which probability on a rule's cue is one; a headline's form is sure by itself. */
    private static double doubtful(Draft rule) {
        return rule.rule().startsWith(Headlines.RULE) ? 0 : DOUBTFUL;
    }

    private static int indexOfSame(List<Draft> drafts, Draft rule) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).cue().overlaps(rule.cue())) {
                return i;
            }
        }
        return -1;
    }

    /** A source that the rules know where the encoder has none. */
    private static Draft withSource(Draft draft, Draft rule) {
        boolean helps =
                draft.source().isEmpty()
                        && rule.source().stream().noneMatch(draft::contentOverlaps);
        return helps ? draft.withSource(rule.source()) : draft;
    }

    private static Optional<Draft> smallestAround(List<Draft> drafts, Span cue) {
        return drafts.stream()
                .filter(draft -> around(draft.content(), cue).isPresent())
                .min(
                        Comparator.comparingInt(
                                draft ->
                                        around(draft.content(), cue)
                                                .map(Span::length)
                                                .orElseThrow()));
    }

    private static Optional<Span> around(List<Span> pieces, Span words) {
        return pieces.stream().filter(piece -> piece.covers(words)).findFirst();
    }

    /** A nested draft reports nothing outside the content that it lies in, whatever its pieces. */
    private static Optional<Draft> clipped(String text, Draft rule, List<Span> around) {
        List<Span> inside = new ArrayList<>();
        around.forEach(piece -> inside.addAll(Pieces.within(rule.content(), piece)));
        List<Span> content = Pieces.trimmed(text, inside);
        boolean own = rule.source().stream().allMatch(words -> around(around, words).isPresent());
        return own && !content.isEmpty()
                ? Optional.of(rule.withContent(content))
                : Optional.empty();
    }

    /** Gives each draft its depth: one more than the deepest of those that hold its cue. */
    private static List<Attribution> nested(List<Draft> drafts, List<Quotation> quotations) {
        List<Attribution> found = new ArrayList<>();
        for (Draft draft : drafts) {
            Manner manner = Quotation.manner(draft.content(), quotations);
            found.add(
                    new Attribution(
                            draft.source(),
                            draft.cue(),
                            draft.content(),
                            Nesting.depth(drafts, draft),
                            manner,
                            stance(draft, manner),
                            draft.rule(),
                            draft.confidence()));
        }
        found.sort(Comparator.comparing(Attribution::cue).thenComparing(Attribution::depth));
        return List.copyOf(found);
    }

    /** {@code "We did nothing," he denied}: what he says there is what he holds to be true. */
    private static Stance stance(Draft draft, Manner manner) {
        boolean against = draft.stance() == Stance.DENIES || draft.stance() == Stance.DOUBTS;
        return against && manner == Manner.DIRECT ? Stance.NEUTRAL : draft.stance();
    }
}

package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Encoder;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.Paragraphs;
import org.parley.reader.encoder.Piece;
import org.parley.reader.lexicon.CueIndex;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * What the encoder reads as attributions in one text. It tags the outermost ones of a paragraph, as
 * the corpus that it learned from marks no others; what lies inside a content is read from the
 * content alone, as if it were the paragraph.
 */
final class EncoderDrafts {
    static final String RULE = "encoder";

    /** Shorter contents hold no attribution. */
    private static final int SHORTEST = 30;

    /** Deeper than anybody hands on words; bounds the work on what is no language. */
    private static final int DEEPEST = 8;

    /** Words put into a content are no longer than this, in characters. */
    private static final int LONGEST_INSERTION = 100;

    private final Encoder encoder;
    private final CueIndex<ReportingCue> cues;
    private final String text;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final boolean pointers;
    private final NavigableMap<Integer, Double> cueness = new TreeMap<>();

    EncoderDrafts(
            Encoder encoder,
            CueIndex<ReportingCue> cues,
            String text,
            List<Sentence> sentences,
            List<Quotation> quotations,
            boolean pointers) {
        this.encoder = encoder;
        this.cues = cues;
        this.text = text;
        this.sentences = sentences;
        this.quotations = quotations;
        this.pointers = pointers;
    }

    /**
     * The outermost attributions of the text, in order of their cues.
     *
     * @param paragraphs of the text
     */
    List<Draft> outermost(List<Encoding> paragraphs) {
        List<Draft> drafts = new ArrayList<>();
        boolean speaks = false;
        List<Span> spans = Paragraphs.of(text);
        for (int i = 0; i < spans.size(); i++) {
            Linker.Result read = linked(text, spans.get(i), paragraphs.get(i));
            boolean goesOn = speaks && read.linked().isEmpty() && carryOn(drafts, read.loose());
            List<Draft> own = drafts(read);
            drafts.addAll(own);
            speaks = goesOn || !own.isEmpty();
        }
        return drafts;
    }

    /** Those that lie in the content of a draft, down to {@link #DEEPEST}. */
    List<Draft> inside(Draft draft) {
        return inside(draft, DEEPEST);
    }

    private List<Draft> inside(Draft draft, int depth) {
        List<Draft> found = new ArrayList<>();
        if (depth == 0) {
            return found;
        }
        for (List<Span> pieces : runs(draft.content())) {
            Span stretch = Span.around(pieces.get(0), pieces.get(pieces.size() - 1));
            int size = size(pieces);
            if (size < SHORTEST) {
                continue;
            }
            for (Draft read : drafts(read(without(stretch, pieces), stretch))) {
                Draft inner =
                        read.withSource(Pieces.within(read.source(), pieces))
                                .withContent(Pieces.within(read.content(), pieces));
                boolean whole = pieces.stream().anyMatch(piece -> piece.covers(inner.cue()));
                if (whole && size(inner.content()) < size - inner.cue().length()) {
                    found.add(inner);
                    found.addAll(inside(inner, depth - 1));
                }
            }
        }
        return found;
    }

    /** Pieces with little between them, as around an inserted "he said", are read as one. */
    private static List<List<Span>> runs(List<Span> pieces) {
        List<List<Span>> runs = new ArrayList<>();
        @Nullable Span before = null;
        for (Span piece : pieces.stream().sorted().toList()) {
            if (before == null || piece.start() - before.end() > LONGEST_INSERTION) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(piece);
            before = piece;
        }
        return runs;
    }

    /** The text with blanks for what stands in a stretch between its pieces. */
    private String without(Span stretch, List<Span> pieces) {
        if (pieces.size() == 1) {
            return text;
        }
        StringBuilder blanked = new StringBuilder(text);
        for (Span gap : Pieces.without(List.of(stretch), pieces)) {
            blanked.replace(gap.start(), gap.end(), " ".repeat(gap.length()));
        }
        return blanked.toString();
    }

    private static int size(List<Span> pieces) {
        return pieces.stream().mapToInt(Span::length).sum();
    }

    private Linker.Result read(String words, Span stretch) {
        return linked(words, stretch, encoder.encode(words, stretch, AttributionFinder.HEADS));
    }

    private Linker.Result linked(String words, Span stretch, Encoding encoding) {
        float[][] tags = encoding.scores(Tags.HEAD);
        for (int i = 0; i < tags.length; i++) {
            Piece piece = encoding.pieces().get(i);
            if (piece.opensWord()) {
                cueness.merge(piece.span().start(), Tags.inside(tags[i], Role.CUE), Math::max);
            }
        }
        return new Linker(words, stretch, encoding, pointers).link();
    }

    /** The highest probability that a word of a span belongs to a cue, whatever was decided. */
    double cueness(Span words) {
        return cueness.subMap(words.start(), words.end()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** Quoted words of a paragraph without a cue are the speaker's who was quoted before it. */
    private boolean carryOn(List<Draft> drafts, List<Span> contents) {
        int last = drafts.size() - 1;
        Draft speaker = drafts.get(last);
        if (Quotation.manner(contents, quotations) == Manner.DIRECT
                && Quotation.manner(speaker.content(), quotations) != Manner.INDIRECT) {
            List<Span> pieces = new ArrayList<>(speaker.content());
            pieces.addAll(contents);
            drafts.set(last, speaker.withContent(Pieces.trimmed(text, pieces)));
            return true;
        }
        return false;
    }

    private List<Draft> drafts(Linker.Result read) {
        List<Draft> drafts = new ArrayList<>();
        for (Linker.Linked linked : read.linked()) {
            draft(linked).ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> draft(Linker.Linked linked) {
        List<Span> content = Pieces.trimmed(text, linked.content());
        Optional<Sentence> around =
                sentences.stream().filter(s -> s.span().overlaps(linked.cue())).findFirst();
        if (around.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = around.get();
        List<Token> words =
                s.tokens().stream().filter(t -> t.span().overlaps(linked.cue())).toList();
        Optional<ReportingCue> known = known(s, words, linked.cue());
        boolean negated = words.stream().anyMatch(s::negated);
        Stance stance = known.map(ReportingCue::stance).orElse(Stance.NEUTRAL);
        return Optional.of(
                new Draft(
                        s,
                        linked.source().map(List::of).orElse(List.of()),
                        linked.cue(),
                        content,
                        words.stream().anyMatch(Token::isVerb),
                        known.map(cue -> cue.takes("quote")).orElse(false),
                        negated ? Stance.NEUTRAL : stance,
                        RULE,
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
}

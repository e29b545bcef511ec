package org.parley.reader.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.encoder.Encoding;
import org.parley.reader.encoder.LinkScores;
import org.parley.reader.encoder.Piece;
import org.parley.reader.encoder.SpanTags;
import org.parley.reader.encoder.SpanTags.Kinded;
import org.parley.reader.moves.MoveHeads.Flag;
import org.parley.reader.moves.MoveHeads.Link;

/** What the encoder reads as moves in the paragraphs of one text. For one thread. */
final class EncoderMoves {
    /**
     * By how much the score of "outside" is lowered before the tags are decided: what is coded and
     * not tagged costs more than what is tagged and then found unlikely.
     */
    private static final float LEANING = 0.5f;

    /** A text with fewer moves a word is calm; news of negotiations has two to ten times that. */
    private static final double CALM = 0.003;

    private static final int FEWEST_WORDS = 60;

    private final List<TaggedMove> all = new ArrayList<>();
    private final NavigableMap<Integer, float[]> tags = new TreeMap<>();
    private int words;

    EncoderMoves(List<Encoding> paragraphs) {
        paragraphs.forEach(paragraph -> all.addAll(new Paragraph(paragraph).moves()));
    }

    /**
     * Whether the text tells of no negotiation, as hardly a move is read in it; of a sentence or
     * two that cannot be said.
     */
    boolean isCalm() {
        double moves = all.stream().mapToDouble(TaggedMove::confidence).sum();
        return words >= FEWEST_WORDS && moves < CALM * words;
    }

    /** The moves whose cues lie in a stretch of the text, in its order. */
    List<TaggedMove> in(Span stretch) {
        return all.stream().filter(m -> stretch.covers(m.cue())).toList();
    }

    /** Whether the encoder was asked about the words of a span. */
    boolean reads(Span words) {
        return !tags.subMap(words.start(), words.end()).isEmpty();
    }

    /**
     * The highest probability that a word of a span is of a cue of a move, whatever was decided.
     */
    double likelihood(Span words, Move move) {
        return tags.subMap(words.start(), words.end()).values().stream()
                .mapToDouble(scores -> SpanTags.inside(scores, move.ordinal()))
                .max()
                .orElse(0);
    }

    /** The highest probability that a word of a span is of any cue. */
    double cueness(Span words) {
        return tags.subMap(words.start(), words.end()).values().stream()
                .mapToDouble(
                        scores -> 1 - Math.exp(SpanTags.logProbabilities(scores)[SpanTags.OUTSIDE]))
                .max()
                .orElse(0);
    }

    /** One paragraph with the scores of its pieces. */
    private final class Paragraph {
        private final List<Piece> pieces;
        private final float[][] cues;
        private final float[][] links;
        private final float[][] flags;
        private final NavigableMap<Integer, Integer> openings = new TreeMap<>();

        Paragraph(Encoding encoding) {
            pieces = encoding.pieces();
            cues = encoding.scores(MoveHeads.CUES);
            links = encoding.scores(MoveHeads.LINKS);
            flags = encoding.scores(MoveHeads.FLAGS);
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).opensWord()) {
                    openings.putIfAbsent(pieces.get(i).span().start(), i);
                    words++;
                    tags.put(pieces.get(i).span().start(), cues[i]);
                }
            }
        }

        List<TaggedMove> moves() {
            return MoveHeads.TAGS.spans(pieces, leaning()).stream().map(this::move).toList();
        }

        private float[][] leaning() {
            float[][] scores = new float[cues.length][];
            for (int i = 0; i < cues.length; i++) {
                scores[i] = cues[i].clone();
                scores[i][SpanTags.OUTSIDE] -= LEANING;
            }
            return scores;
        }

        private TaggedMove move(Kinded cue) {
            int first = openings.getOrDefault(cue.span().start(), 0);
            Optional<Span> from = pointed(Link.CONTENT, first);
            Optional<Span> to = pointed(Link.CONTENT_END, first);
            return new TaggedMove(
                    Move.values()[cue.kind()],
                    cue.span(),
                    pointed(Link.HOLDER, first),
                    pointed(Link.TARGET, first),
                    from.flatMap(
                            f ->
                                    to.filter(t -> t.start() >= f.start())
                                            .map(t -> Span.around(f, t))),
                    flags(flags[first]),
                    SpanTags.begins(cues[first], cue.kind()));
        }

        /** The word that a piece points to best; empty if that is its own. */
        private Optional<Span> pointed(Link link, int from) {
            int best = from;
            double most = LinkScores.score(link.ordinal(), links[from], links[from]);
            for (int piece : openings.values()) {
                double score = LinkScores.score(link.ordinal(), links[from], links[piece]);
                if (score > most) {
                    most = score;
                    best = piece;
                }
            }
            return best == from ? Optional.empty() : Optional.of(word(best));
        }

        private Span word(int piece) {
            Span word = pieces.get(piece).span();
            Map.Entry<Integer, Integer> next = openings.higherEntry(word.start());
            int end = next == null ? pieces.size() : next.getValue();
            return Span.around(word, pieces.get(end - 1).span());
        }

        private static Set<Flag> flags(float[] scores) {
            double[] logs = SpanTags.logProbabilities(scores);
            Set<Flag> likely = EnumSet.noneOf(Flag.class);
            for (Flag flag : Flag.values()) {
                double sum = 0;
                for (int i = 0; i < logs.length; i++) {
                    sum += (i & flag.bit()) == 0 ? 0 : Math.exp(logs[i]);
                }
                if (sum > 0.5) {
                    likely.add(flag);
                }
            }
            return likely;
        }
    }
}

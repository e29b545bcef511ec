package org.parley.reader.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.parley.core.text.Span;

/**
 * Spans of some kinds as a head of the encoder tags them: "outside", and "begins" and "goes on" for
 * each kind, on the first piece of each word. Kinds are counted from 0. Shared by threads.
 */
public final class SpanTags {
    /** The tag of what is of no span. */
    public static final int OUTSIDE = 0;

    private final int kinds;
    private final IntPredicate touching;

    /** A span of some kind. */
    public record Kinded(int kind, Span span) {}

    /**
     * @param kinds how many there are
     * @param touching the kinds whose spans may follow one of their like without a gap
     */
    public SpanTags(int kinds, IntPredicate touching) {
        this.kinds = kinds;
        this.touching = touching;
    }

    /** How many tags there are. */
    public int count() {
        return 1 + 2 * kinds;
    }

    private static int begins(int kind) {
        return 1 + 2 * kind;
    }

    private static int kind(int tag) {
        return (tag - 1) / 2;
    }

    private static boolean goesOn(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    /**
     * The tags of spans; of those that overlap the first counts.
     *
     * @return for each piece its tag; -1 where the piece opens no word
     */
    public int[] of(List<Piece> pieces, List<Kinded> spans) {
        int[] tags = new int[pieces.size()];
        Kinded before = null;
        for (int i = 0; i < tags.length; i++) {
            Piece piece = pieces.get(i);
            if (!piece.opensWord()) {
                tags[i] = -1;
                continue;
            }
            Kinded at = null;
            for (Kinded span : spans) {
                if (at == null && span.span().overlaps(piece.span())) {
                    at = span;
                }
            }
            if (at != null) {
                tags[i] = begins(at.kind()) + (at == before ? 1 : 0);
            }
            before = at;
        }
        return tags;
    }

    /**
     * The best spans by the head's scores, in order of the text: the sequence of tags with the
     * highest sum of log probabilities (Viterbi). Of equal tags the first wins.
     *
     * @param scores for each piece {@link #count} scores
     */
    public List<Kinded> spans(List<Piece> pieces, float[][] scores) {
        int[] words = openings(pieces);
        int[] tags = best(words, scores);
        List<Kinded> spans = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int to = from + 1;
            while (to < words.length && goesOn(tags[to])) {
                to++;
            }
            if (tags[from] != OUTSIDE) {
                int last = (to < words.length ? words[to] : pieces.size()) - 1;
                Span span = Span.around(pieces.get(words[from]).span(), pieces.get(last).span());
                spans.add(new Kinded(kind(tags[from]), span));
            }
            from = to;
        }
        return spans;
    }

    /** Indices of the pieces that open a word. */
    private static int[] openings(List<Piece> pieces) {
        int[] openings = new int[pieces.size()];
        int words = 0;
        for (int i = 0; i < openings.length; i++) {
            if (pieces.get(i).opensWord()) {
                openings[words++] = i;
            }
        }
        return Arrays.copyOf(openings, words);
    }

    private int[] best(int[] words, float[][] scores) {
        double[] sums = new double[count()];
        Arrays.fill(sums, Double.NEGATIVE_INFINITY);
        sums[OUTSIDE] = 0;
        int[][] came = new int[words.length][count()];
        for (int w = 0; w < words.length; w++) {
            double[] logs = logProbabilities(scores[words[w]]);
            double[] next = new double[count()];
            int best = likeliest(sums, OUTSIDE);
            int apart = likeliest(sums, best);
            for (int tag = 0; tag < count(); tag++) {
                int from = before(tag, sums, best, apart);
                came[w][tag] = from;
                next[tag] = sums[from] + logs[tag];
            }
            sums = next;
        }
        int[] tags = new int[words.length];
        int tag = OUTSIDE;
        for (int other = 1; other < count(); other++) {
            tag = sums[other] > sums[tag] ? other : tag;
        }
        for (int w = words.length - 1; w >= 0; w--) {
            tags[w] = tag;
            tag = came[w][tag];
        }
        return tags;
    }

    /**
     * The best of the tags that may stand before one.
     *
     * @param best of all tags
     * @param apart the best that is not of the kind of {@code best}
     */
    private int before(int tag, double[] sums, int best, int apart) {
        if (goesOn(tag)) {
            return sums[tag] > sums[tag - 1] ? tag : tag - 1;
        }
        boolean touches = tag != OUTSIDE && best != OUTSIDE && kind(best) == kind(tag);
        return touches && !touching.test(kind(tag)) ? apart : best;
    }

    /** The likeliest tag, of equals the first; none of the kind of a given one but "outside". */
    private int likeliest(double[] sums, int without) {
        int best = OUTSIDE;
        for (int tag = 1; tag < count(); tag++) {
            boolean out = without != OUTSIDE && kind(tag) == kind(without);
            best = !out && sums[tag] > sums[best] ? tag : best;
        }
        return best;
    }

    /** The probability, by a piece's scores alone, that a span of a kind begins there. */
    public static double begins(float[] scores, int kind) {
        return Math.exp(logProbabilities(scores)[begins(kind)]);
    }

    /** The probability, by a piece's scores alone, that it is of a span of a kind. */
    public static double inside(float[] scores, int kind) {
        double[] logs = logProbabilities(scores);
        return Math.exp(logs[begins(kind)]) + Math.exp(logs[begins(kind) + 1]);
    }

    /** The logarithms of the probabilities of classes (softmax) by their scores. */
    public static double[] logProbabilities(float[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - most);
        }
        double log = most + Math.log(sum);
        double[] logs = new double[scores.length];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = scores[i] - log;
        }
        return logs;
    }
}

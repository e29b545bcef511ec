package org.parley.reader.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.core.text.Span;
import org.parley.reader.attribution.Tagged.Role;
import org.parley.reader.encoder.Piece;

/**
 * The encoder's head for attributions: tags "outside", "begins" and "goes on" for each {@link
 * Role}, on the first piece of each word.
 */
public final class Tags {
    /** The name of the head among the encoder's outputs. */
    public static final String HEAD = "attribution";

    /** How many tags there are. */
    public static final int COUNT = 1 + 2 * Role.values().length;

    private static final int OUTSIDE = 0;

    private Tags() {}

    private static int begins(Role role) {
        return 1 + 2 * role.ordinal();
    }

    private static boolean goesOn(int tag) {
        return tag != OUTSIDE && tag % 2 == 0;
    }

    /**
     * A span goes on behind its beginning or itself only. Sources and cues never touch their like;
     * contents do, as sentences.
     */
    private static boolean follows(int before, int tag) {
        if (goesOn(tag)) {
            return before == tag || before == tag - 1;
        }
        boolean touches = before == tag || before == tag + 1;
        return tag == OUTSIDE || tag == begins(Role.CONTENT) || !touches;
    }

    /**
     * The tags of spans that do not overlap.
     *
     * @return for each piece its tag; -1 where the piece opens no word
     */
    public static int[] of(List<Piece> pieces, List<Tagged> spans) {
        int[] tags = new int[pieces.size()];
        Tagged before = null;
        for (int i = 0; i < tags.length; i++) {
            Piece piece = pieces.get(i);
            if (!piece.opensWord()) {
                tags[i] = -1;
                continue;
            }
            Tagged at = null;
            for (Tagged span : spans) {
                if (at == null && span.span().overlaps(piece.span())) {
                    at = span;
                }
            }
            if (at != null) {
                tags[i] = begins(at.role()) + (at == before ? 1 : 0);
            }
            before = at;
        }
        return tags;
    }

    /**
     * The best spans by the head's scores, in order of the text: the sequence of tags with the
     * highest sum of log probabilities (Viterbi). Of equal tags the first wins.
     *
     * @param scores for each piece {@link #COUNT} scores
     */
    public static List<Tagged> spans(List<Piece> pieces, float[][] scores) {
        int[] words = openings(pieces);
        int[] tags = best(words, scores);
        List<Tagged> spans = new ArrayList<>();
        int from = 0;
        while (from < words.length) {
            int to = from + 1;
            while (to < words.length && goesOn(tags[to])) {
                to++;
            }
            if (tags[from] != OUTSIDE) {
                int last = (to < words.length ? words[to] : pieces.size()) - 1;
                Span span = Span.around(pieces.get(words[from]).span(), pieces.get(last).span());
                spans.add(new Tagged(Role.values()[(tags[from] - 1) / 2], span));
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

    private static int[] best(int[] words, float[][] scores) {
        double[] sums = new double[COUNT];
        Arrays.fill(sums, Double.NEGATIVE_INFINITY);
        sums[OUTSIDE] = 0;
        int[][] came = new int[words.length][COUNT];
        for (int w = 0; w < words.length; w++) {
            double[] logs = logProbabilities(scores[words[w]]);
            double[] next = new double[COUNT];
            for (int tag = 0; tag < COUNT; tag++) {
                int from = OUTSIDE;
                double most = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < COUNT; before++) {
                    if (follows(before, tag) && sums[before] > most) {
                        most = sums[before];
                        from = before;
                    }
                }
                came[w][tag] = from;
                next[tag] = most + logs[tag];
            }
            sums = next;
        }
        int[] tags = new int[words.length];
        int tag = OUTSIDE;
        for (int other = 1; other < COUNT; other++) {
            tag = sums[other] > sums[tag] ? other : tag;
        }
        for (int w = words.length - 1; w >= 0; w--) {
            tags[w] = tag;
            tag = came[w][tag];
        }
        return tags;
    }

    /** The probability, by a piece's scores alone, that a span of a role begins there. */
    static double begins(float[] scores, Role role) {
        return Math.exp(logProbabilities(scores)[begins(role)]);
    }

    /** The probability, by a piece's scores alone, that it is of a span of a role. */
    static double inside(float[] scores, Role role) {
        double[] logs = logProbabilities(scores);
        return Math.exp(logs[begins(role)]) + Math.exp(logs[begins(role) + 1]);
    }

    private static double[] logProbabilities(float[] scores) {
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

package org.parley.reader.issues;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.reader.lexicon.Resources;

/** How alike the matters of two moves of one article are, by {@code likeness.tsv}. */
final class Likeness {
    private static final Set<Move> BIDS =
            EnumSet.of(Move.DEMAND, Move.OFFER, Move.THREATEN, Move.DEADLINE, Move.COMMIT);

    private static final Set<Move> ANSWERS =
            EnumSet.of(Move.ACCEPT, Move.REJECT, Move.CONCEDE, Move.SUPPORT);

    private static final Map<String, Double> WEIGHTS = weights();

    /** What the moves themselves say, by the first and the second. */
    private static final double[][] MOVES = moves();

    private Likeness() {}

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Resources.table(Likeness.class, "likeness.tsv", 2)) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(weights);
    }

    /**
     * The logarithm of the odds that they are one matter, above 0 if more speaks for it.
     *
     * @param one the move that stands first in the text
     */
    static double of(Matter one, Matter other) {
        return weight("always")
                + weight("company") * one.words().likeness(other.words())
                + weight("company-of-sentences") * one.around().likeness(other.around())
                + weight("shared-words") * one.said().likeness(other.said())
                + weight("words-of-other-sentence") * one.crossing(other)
                + weight("nearness") * one.nearness(other)
                + weight("same-paragraph", one.paragraph() == other.paragraph())
                + weight("one-in-title", one.inTitle() != other.inTitle())
                + weight("both-in-title", one.inTitle() && other.inTitle())
                + weight("bare", one.bare())
                + weight("bare", other.bare())
                + weight("lead", one.isLead())
                + weight("lead", other.isLead())
                + weight("depth") * (one.depth() + other.depth())
                + MOVES[one.move().ordinal()][other.move().ordinal()];
    }

    private static double[][] moves() {
        double[][] moves = new double[Move.values().length][Move.values().length];
        for (Move one : Move.values()) {
            for (Move other : Move.values()) {
                moves[one.ordinal()][other.ordinal()] = moves(one, other);
            }
        }
        return moves;
    }

    private static double moves(Move one, Move other) {
        return weight("each-" + one.word())
                + weight("each-" + other.word())
                + weight("one-" + one.word(), one != other)
                + weight("one-" + other.word(), one != other)
                + weight("both-" + one.word(), one == other)
                + weight("bid-and-answer", BIDS.contains(one) && ANSWERS.contains(other))
                + weight("two-answers", ANSWERS.contains(one) && ANSWERS.contains(other));
    }

    private static double weight(String name) {
        return WEIGHTS.getOrDefault(name, 0.0);
    }

    private static double weight(String name, boolean holds) {
        return holds ? weight(name) : 0;
    }
}

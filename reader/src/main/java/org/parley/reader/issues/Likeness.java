package org.parley.reader.issues;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.core.entry.Move;
import org.parley.reader.lexicon.Resources;

/** How alike the matters of two moves of one article are, by {@code likeness.tsv}. */
final class Likeness {
    /** Shared words past so many tell no more. */
    private static final int MOST_SHARED = 2;

    /** Moves farther apart than so many are no farther. */
    private static final int FARTHEST = 10;

    private static final Map<String, Double> WEIGHTS = weights();

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int moves;

    /**
     * @param matters of all moves of the article
     */
    Likeness(List<Matter> matters) {
        moves = matters.size();
        for (Matter matter : matters) {
            Set<String> words = new HashSet<>(matter.nouns());
            words.addAll(matter.names());
            words.forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Resources.table(Likeness.class, "likeness.tsv", 2)) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
        return Map.copyOf(weights);
    }

    /** The sum of what speaks for one matter and against it, above 0 if more speaks for it. */
    double of(Matter one, Matter other) {
        Matter a = one.place() < other.place() ? one : other;
        Matter b = a == one ? other : one;
        int apart = b.place() - a.place();
        int bare = (a.isBare() ? 1 : 0) + (b.isBare() ? 1 : 0);
        boolean same = a.sentence() == b.sentence();
        Set<String> shared = shared(a.nouns(), b.nouns());
        Set<String> crossed = shared(a.nouns(), b.around());
        crossed.addAll(shared(b.nouns(), a.around()));
        return weight("always")
                + weight("shared-nouns") * Math.min(MOST_SHARED, shared.size())
                + weight("shared-rarity") * rarity(shared, a, b)
                + weight("shared-names", meet(a.names(), b.names()))
                + weight("shared-verbs", meet(a.verbs(), b.verbs()))
                + weight("shared-adjectives", meet(a.adjectives(), b.adjectives()))
                + weight("nouns-in-other-sentence") * Math.min(MOST_SHARED, crossed.size())
                + weight("without-nouns") * bare
                + weight("same-sentence", same)
                + weight("next-sentence", b.sentence() - a.sentence() == 1)
                + weight("neighbours", apart == 1)
                + weight("distance") * Math.min(FARTHEST, apart) / FARTHEST
                + weight("without-nouns-same-sentence", bare > 0 && same)
                + weight(
                        "both-consult", a.move() == Move.CONSULT && b.move() == Move.CONSULT)
                + weight("few-moves") / moves
                + weight(
                        "same-words",
                        !a.content().isEmpty() && a.content().equals(b.content()));
    }

    private static double weight(String name) {
        return WEIGHTS.getOrDefault(name, 0.0);
    }

    private static double weight(String name, boolean holds) {
        return holds ? weight(name) : 0;
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared;
    }

    /** The cosine of the telling nouns, each by its rarity in the article: 0 to 1. */
    private double rarity(Set<String> shared, Matter a, Matter b) {
        double lengths = Math.sqrt(squares(a.nouns()) * squares(b.nouns()));
        return lengths == 0 ? 0 : squares(shared) / lengths;
    }

    private double squares(Set<String> words) {
        return words.stream().mapToDouble(this::rarity).map(r -> r * r).sum();
    }

    private double rarity(String word) {
        return Math.log((moves + 1) / (frequencies.getOrDefault(word, 0) + 0.5));
    }
}

package org.parley.ledger.search;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the articles that a search finds are spread.
 *
 * @param articles how many of them were counted
 * @param more whether older ones were left out
 * @param outlets how many are of each outlet; the most frequent first, then by name, as in all
 * @param months in how many months, "2031-05", in order of time; unknown dates are left out
 * @param parties how many have an entry of each party, as of each issue and move
 */
public record Facets(
        int articles,
        boolean more,
        List<Count> outlets,
        List<Count> months,
        List<Count> parties,
        List<Count> issues,
        List<Count> moves) {
    public Facets {
        outlets = List.copyOf(outlets);
        months = List.copyOf(months);
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        moves = List.copyOf(moves);
    }

    /** How many articles there are of one name. */
    public record Count(String name, int articles) {}

    /** The most frequent first, then by name. */
    public static List<Count> mostFrequent(Map<String, Integer> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .sorted((one, other) -> Integer.compare(other.getValue(), one.getValue()))
                        .map(one -> new Count(one.getKey(), one.getValue()))
                        .toList();
    }
}

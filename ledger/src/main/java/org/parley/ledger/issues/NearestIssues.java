package org.parley.ledger.issues;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Issues that may have been meant by a name that none has. */
public final class NearestIssues {
    /** So many are told. */
    public static final int MOST = 5;

    private NearestIssues() {}

    /**
     * Those that share words with the name, or most of their letters, the nearest first; at most
     * five.
     *
     * @param names of all issues
     */
    public static List<String> to(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> likeness(name, other) > 0.4)
                .sorted(
                        Comparator.comparingDouble((String other) -> -likeness(name, other))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** The greater one of the shares of words and of pairs of letters that both have (Dice). */
    private static double likeness(String a, String b) {
        return Math.max(
                shared(IssueWords.content(a), IssueWords.content(b)), shared(pairs(a), pairs(b)));
    }

    private static double shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String text) {
        String letters = ' ' + String.join(" ", IssueWords.of(text)) + ' ';
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}

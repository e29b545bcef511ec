package org.parley.ledger.issues;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Two issues whose names look alike: a suggestion, no more.
 *
 * @param one that with more entries, then the first by name
 */
public record AlikeIssues(Issue one, Issue other, How how) {
    private static final Comparator<AlikeIssues> ORDER =
            Comparator.comparing(AlikeIssues::how)
                    .thenComparing(pair -> pair.other().entries(), Comparator.reverseOrder())
                    .thenComparing(pair -> pair.one().entries(), Comparator.reverseOrder())
                    .thenComparing(pair -> pair.one().name())
                    .thenComparing(pair -> pair.other().name());

    /** In what they are alike. */
    public enum How {
        /**
         * but for order, number, articles, prepositions and possessives they have the same words
         */
        SAME,
        /** the other has all words of the one, and more, or the one all of the other */
        WITHIN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * All pairs, those with the same words first, then those with the most entries. Two of which
     * one was split off the other are none, nor are two that share only words which any matter may
     * have ("condition", "condition of anonymity").
     *
     * @param issues each once
     */
    public static List<AlikeIssues> among(Collection<Issue> issues, IssueRulings rulings) {
        Map<Issue, SortedSet<String>> words = new HashMap<>();
        Map<String, List<Issue>> byWord = new HashMap<>();
        for (Issue issue : issues) {
            SortedSet<String> content = IssueWords.content(issue.name());
            words.put(issue, content);
            content.forEach(
                    word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(issue));
        }
        List<AlikeIssues> pairs = new ArrayList<>();
        words.forEach(
                (issue, its) ->
                        rarest(its, byWord)
                                .filter(other -> !other.name().equals(issue.name()))
                                .filter(other -> wider(words, other, issue))
                                .map(other -> of(issue, other, words))
                                .filter(p -> !rulings.apart(p.one().name(), p.other().name()))
                                .forEach(pairs::add));
        pairs.sort(ORDER);
        return pairs;
    }

    /** The issues with that one of some words that the fewest have. */
    private static Stream<Issue> rarest(Set<String> words, Map<String, List<Issue>> byWord) {
        return words.stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size))
                .stream()
                .flatMap(List::stream);
    }

    /**
     * Whether an issue has all words of another, and they say which matter it is; of two with the
     * same words, one only.
     */
    private static boolean wider(Map<Issue, SortedSet<String>> words, Issue wide, Issue narrow) {
        Set<String> more = words.getOrDefault(wide, java.util.Collections.emptySortedSet());
        Set<String> less = words.getOrDefault(narrow, java.util.Collections.emptySortedSet());
        return (IssueWords.tell(less) || less.size() > 1 && more.equals(less))
                && more.containsAll(less)
                && (more.size() > less.size() || narrow.name().compareTo(wide.name()) < 0);
    }

    private static AlikeIssues of(Issue a, Issue b, Map<Issue, SortedSet<String>> words) {
        boolean first =
                a.entries() > b.entries()
                        || a.entries() == b.entries() && a.name().compareTo(b.name()) < 0;
        boolean same = String.valueOf(words.get(a)).equals(String.valueOf(words.get(b)));
        return new AlikeIssues(first ? a : b, first ? b : a, same ? How.SAME : How.WITHIN);
    }
}

package org.parley.reader.talks;

import java.util.Comparator;
import java.util.List;

/** An issue as articles show it. For one thread. */
final class DraftIssue {
    /** Those with most entries first, then by alphabet. */
    static final Comparator<DraftIssue> ORDER =
            Comparator.comparingInt(DraftIssue::entries)
                    .reversed()
                    .thenComparing(DraftIssue::name);

    private final Tally names = new Tally();
    private final Tally nouns = new Tally();

    void add(String name) {
        names.add(name);
    }

    /**
     * @param noun of a content on the issue, in its dictionary form
     */
    void addNoun(String noun) {
        nouns.add(noun);
    }

    int entries() {
        return names.sum();
    }

    String name() {
        return names.words().get(0);
    }

    boolean has(String noun) {
        return nouns.has(noun);
    }

    /** Nouns of two or more contents on it, the most frequent first. */
    List<String> nouns() {
        return nouns.words().stream().filter(noun -> nouns.of(noun) > 1).toList();
    }
}

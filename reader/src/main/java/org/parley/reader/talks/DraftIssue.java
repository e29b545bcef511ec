package org.parley.reader.talks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.reader.syntax.Token;

/** An issue as articles show it. For one thread. */
final class DraftIssue {
    /** Those with most entries first, then by alphabet. */
    static final Comparator<DraftIssue> ORDER =
            Comparator.comparingInt(DraftIssue::entries).reversed().thenComparing(DraftIssue::name);

    private final Tally names = new Tally();
    private final Tally nouns = new Tally();
    private final Map<String, Tally> forms = new HashMap<>();

    void add(String name) {
        names.add(name);
    }

    /**
     * @param noun of a content on the issue
     */
    void addNoun(Token noun) {
        nouns.add(noun.lemma());
        forms.computeIfAbsent(noun.lemma(), lemma -> new Tally())
                .add(noun.text().toLowerCase(Locale.ROOT));
    }

    int entries() {
        return names.sum();
    }

    String name() {
        return names.words().get(0);
    }

    /**
     * @param lemma of a noun
     */
    boolean has(String lemma) {
        return nouns.has(lemma);
    }

    /** Lemmas of nouns that its contents have twice or more, the most frequent first. */
    List<String> lemmas() {
        return nouns.words().stream().filter(noun -> nouns.of(noun) > 1).toList();
    }

    /** A noun as the contents have it most often. */
    String form(String lemma) {
        return forms.getOrDefault(lemma, new Tally()).words().stream().findFirst().orElse(lemma);
    }
}

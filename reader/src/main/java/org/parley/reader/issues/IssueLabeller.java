package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.core.entry.Entry;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/**
 * Labels entries with the matter they are about: moves of an article are grouped by the words of
 * their contents, by what stands around them and by what move answers what, and each group is named
 * by the noun phrase that most of its contents have. Shared by threads.
 */
public final class IssueLabeller {
    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "make", "take", "go", "say", "get", "give");

    private final Set<String> empty = Resources.words(IssueLabeller.class, "empty-nouns.txt");

    /** The entries with their issues: moves about one matter share a label. */
    public List<Entry> label(List<Entry> entries, List<Sentence> sentences) {
        if (entries.isEmpty()) {
            return entries;
        }
        List<Entry> labelled = new ArrayList<>(entries);
        Label label = new Label(sentences, this::isTelling);
        List<Matter> matters = new Matters(entries, sentences, this::isTelling).all();
        for (List<Matter> group : Grouping.of(matters)) {
            String name = label.of(group.stream().map(m -> entries.get(m.place())).toList());
            group.forEach(m -> labelled.set(m.place(), entries.get(m.place()).about(name)));
        }
        return labelled;
    }

    private boolean isTelling(Token token) {
        return token.isProper()
                || token.isAdjective()
                || token.isNoun() && !empty.contains(token.lemma())
                || token.isVerb() && !LIGHT.contains(token.lemma());
    }
}

package org.parley.reader.issues;

import java.util.Set;
import org.parley.core.entry.Move;

/**
 * What the content of a move and the sentence around it say of the matter it is about; words as
 * lemmas.
 *
 * @param place which of the article's moves it is, in order of the text
 * @param sentence index of the sentence; -1 if there is none
 * @param nouns the telling common nouns of the content
 * @param names the proper nouns of the content
 * @param around the common nouns of the sentence
 * @param content the content as it is written; empty if there is none
 */
record Matter(
        int place,
        int sentence,
        Move move,
        Set<String> nouns,
        Set<String> names,
        Set<String> verbs,
        Set<String> adjectives,
        Set<String> around,
        String content) {
    Matter {
        nouns = Set.copyOf(nouns);
        names = Set.copyOf(names);
        verbs = Set.copyOf(verbs);
        adjectives = Set.copyOf(adjectives);
        around = Set.copyOf(around);
    }

    /** Whether the content names nothing. */
    boolean isBare() {
        return nouns.isEmpty() && names.isEmpty();
    }
}

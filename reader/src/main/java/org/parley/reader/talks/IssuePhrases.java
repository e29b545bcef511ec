package org.parley.reader.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.core.talks.Talks.Matter;

/** The issues of a talks file, told by their phrases; a name is a phrase too. Immutable. */
final class IssuePhrases {
    private final Map<String, List<Phrase>> phrases = new LinkedHashMap<>();

    IssuePhrases(List<Matter> issues) {
        for (Matter issue : issues) {
            List<Phrase> all = new ArrayList<>(List.of(Phrase.of(issue.name())));
            issue.phrases().stream().map(Phrase::of).forEach(all::add);
            phrases.put(issue.name(), all);
        }
    }

    /** The issue of which a text has the phrase with most words; the first of equals. */
    Optional<String> in(List<Word> text) {
        int most = 0;
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, List<Phrase>> issue : phrases.entrySet()) {
            for (Phrase phrase : issue.getValue()) {
                if (phrase.size() > most && phrase.isIn(text)) {
                    most = phrase.size();
                    found = Optional.of(issue.getKey());
                }
            }
        }
        return found;
    }
}

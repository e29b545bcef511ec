package org.parley.reader.moves;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.core.text.Span;
import org.parley.reader.lexicon.Resources;
import org.parley.reader.syntax.Sentence;
import org.parley.reader.syntax.Token;

/** Weighs the words of a statement that blame or praise. Immutable, shared by threads. */
final class Opinion {
    private final Map<String, Integer> weights = new HashMap<>();

    Opinion() {
        for (List<String> row : Resources.table(Opinion.class, "opinion-words.tsv", 2)) {
            weights.put(row.get(0), row.get(1).equals("praise") ? 1 : -1);
        }
    }

    /**
     * Above zero for more praise than blame within a part of the sentence, below for more blame.
     */
    int of(Sentence s, Span part) {
        int sum = 0;
        for (Token token : s.tokens()) {
            if (part.covers(token.span())) {
                int weight = weights.getOrDefault(token.lemma(), 0);
                boolean denied =
                        s.negated(token)
                                || s.head(token)
                                        .filter(up -> s.negated(up) && token.is("obj"))
                                        .isPresent();
                sum += denied ? -weight : weight;
            }
        }
        return sum;
    }
}

package org.parley.lab.who;

import java.util.Comparator;
import java.util.Optional;
import org.parley.core.text.Span;
import org.parley.reader.Reading;
import org.parley.reader.actors.Mention;

/** Finds the mention that a question asks of. */
final class Asked {
    private Asked() {}

    /**
     * Of the mentions whose head lies in the marked words, the one that shares most characters with
     * them; the first of equals.
     */
    static Optional<Mention> mention(Reading reading, Span marked) {
        return reading.mentions().stream()
                .filter(one -> marked.overlaps(head(reading, one)))
                .sorted(Comparator.comparingInt(one -> -shared(marked, one.span())))
                .findFirst();
    }

    private static Span head(Reading reading, Mention mention) {
        return reading.sentences().get(mention.sentence()).token(mention.head()).span();
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }
}

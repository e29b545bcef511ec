package org.parley.reader;

import java.util.List;
import org.parley.reader.moves.Told;

/**
 * A reading with the reasons of its entries and of its silences. Immutable.
 *
 * @param sentences what was found in each sentence of the reading, in order
 */
public record Explanation(Reading reading, List<Told> sentences) {
    public Explanation {
        sentences = List.copyOf(sentences);
    }
}

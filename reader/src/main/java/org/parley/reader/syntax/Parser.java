package org.parley.reader.syntax;

import java.util.List;

/**
 * Splits and parses English text. Implementations may be shared by threads and give the same result
 * each time.
 */
public interface Parser {
    /**
     * The sentences of a text, in order. A line break always ends a sentence.
     *
     * @return sentences whose spans index {@code text}
     */
    List<Sentence> parse(String text);
}

package org.parley.reader.syntax;

import java.util.List;

/**
 * Splits and parses English text. Implementations may be shared by threads and give the same result
 * each time.
 */
public interface Parser {
    /**
     * How many tokens a sentence may have to be parsed. Longer ones are lists or tables: their
     * tokens all hang on the first, their parse would be slow and worthless.
     */
    int LONGEST_SENTENCE = 120;

    /**
     * The sentences of a text, in order. A line break always ends a sentence.
     *
     * @return sentences whose spans index {@code text}
     */
    List<Sentence> parse(String text);
}

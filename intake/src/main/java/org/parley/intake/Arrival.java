package org.parley.intake;

import org.parley.core.text.Article;
import org.parley.core.text.Problem;

/** What came of one thing that was to be read. */
public sealed interface Arrival {

    /** An article, ready for the reader. */
    record Taken(Article article) implements Arrival {}

    /**
     * Something that could not be taken in.
     *
     * @param problem its message names the thing as the user did, and the way out
     */
    record Refused(Problem problem) implements Arrival {}

    static Arrival refused(String code, String document, String message) {
        return new Refused(new Problem(code, document, null, message));
    }
}

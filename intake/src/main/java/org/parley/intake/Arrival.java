package org.parley.intake;

import java.net.URI;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;

/** What came of one thing that was to be read. */
public sealed interface Arrival {

    /** An article, ready for the reader. */
    record Taken(Article article) implements Arrival {}

    /**
     * An article that the reader does not understand.
     *
     * @param reason completes "unread: ", short enough to count by: "in French"
     */
    record Unread(Article article, String reason) implements Arrival {}

    /** A linked page that need not be fetched, because its article is kept already. */
    record Known(URI address) implements Arrival {}

    /**
     * Something that could not be taken in.
     *
     * @param problem its message names the thing as the user did, and the way out
     */
    record Refused(Problem problem) implements Arrival {}

    /** Something that the user should know; nothing is lost. */
    record Noted(Problem problem) implements Arrival {}
}

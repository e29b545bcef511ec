package org.parley.app.cli;

import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.reader.Reading;

/** What came of one document. */
sealed interface Outcome {
    /** It was read. */
    record Done(Reading reading) implements Outcome {}

    /** It is no text that the reader understands; the reason completes "unread: ". */
    record Unread(Article article, String reason) implements Outcome {}

    /** It was not even fetched, because its article is kept already. */
    record Known() implements Outcome {}

    /** It could not be taken in, or reading it failed. */
    record Failed(Problem problem) implements Outcome {}

    /** Something that the user should know; nothing is lost. */
    record Noted(Problem problem) implements Outcome {}
}

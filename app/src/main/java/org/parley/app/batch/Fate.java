package org.parley.app.batch;

import java.net.URI;
import org.parley.core.text.Article;
import org.parley.core.text.Problem;
import org.parley.reader.Reading;

/** What became of one thing that was to be read and kept. */
public sealed interface Fate {

    /**
     * It was read, and the ledger has it.
     *
     * @param known whether the ledger had the same reading already, or this run had the article
     */
    record Read(Reading reading, boolean known) implements Fate {}

    /**
     * It is in a language that is not read; the ledger has its text.
     *
     * @param reason as in {@link org.parley.intake.Arrival.Unread}
     * @param known whether the ledger had it already
     */
    record Unread(Article article, String reason, boolean known) implements Fate {}

    /** It was taken out of the ledger for good once, and is not kept again. */
    record Forgotten(Article article) implements Fate {}

    /** It was not fetched, as its article is kept already. */
    record Known(URI address) implements Fate {}

    /** It could not be taken in, or reading it failed. */
    record Failed(Problem problem) implements Fate {}

    /** Something that the user should know; nothing is lost. */
    record Noted(Problem problem) implements Fate {}

    /** It was not begun, as the run was stopped. */
    record Left(String document) implements Fate {}
}

package org.parley.ledger;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.parley.core.text.Article;

/**
 * An open database with a ledger's tables: all that its kind does its own way. The tables have the
 * same names and columns in each, and each understands every query. May be shared by threads.
 */
interface Store extends AutoCloseable {

    /**
     * Asks, changes nothing, and sees nothing of what others write meanwhile: an answer is of one
     * moment. Waits for no writer. Not from within what reads or writes.
     *
     * @param work done again if a connection breaks
     * @throws LedgerException if the database fails
     */
    <T> T read(HandleCallback<T, RuntimeException> work);

    /**
     * One transaction, safe on the disk once this returns; other writers, also of other processes,
     * wait for its end. If it changes something the ledger has another {@link Revision}.
     *
     * @throws LedgerException if the database fails
     */
    <T> T write(HandleCallback<T, RuntimeException> work);

    /** What the database itself finds wrong with its file or its tables. */
    List<Damage> damages(Handle handle);

    /**
     * Whether the article may differ from what was to be kept, because the database has no room for
     * some letters.
     */
    boolean altered(Article article);

    /** How much room the ledger takes. */
    long bytes();

    @Override
    void close();
}

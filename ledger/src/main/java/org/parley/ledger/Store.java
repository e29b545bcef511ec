package org.parley.ledger;

import org.jdbi.v3.core.HandleCallback;

/**
 * An open database with a ledger's tables: all that its kind does its own way. The tables have the
 * same names and columns in each, and each understands every query. May be shared by threads.
 */
interface Store extends AutoCloseable {

    /**
     * Asks, and changes nothing.
     *
     * @throws LedgerException if the database fails
     */
    <T> T read(HandleCallback<T, RuntimeException> work);

    /**
     * One transaction, safe on the disk once this returns; other writers, also of other processes,
     * wait for its end.
     *
     * @throws LedgerException if the database fails
     */
    <T> T write(HandleCallback<T, RuntimeException> work);

    /** How much room the ledger takes. */
    long bytes();

    @Override
    void close();
}

package org.parley.ledger;

import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;

/**
 * The number of what a ledger holds, in a table of one row. It is drawn by lot with every change
 * and not counted up: a ledger that is put back to where it was, and goes another way from there,
 * never has a number again that it had before for something else.
 */
final class Revision {
    private Revision() {}

    static long of(Handle handle) {
        return handle.createQuery("select number from revision").mapTo(Long.class).one();
    }

    static void renew(Handle handle) {
        handle.createUpdate("update revision set number = :number").bind("number", any()).execute();
    }

    /** Zero or more. */
    static long any() {
        return ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    }
}

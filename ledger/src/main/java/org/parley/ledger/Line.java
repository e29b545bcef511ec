package org.parley.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One connection to a database; threads take turns at it. */
final class Line implements AutoCloseable {
    private final Connection connection;
    private final Jdbi jdbi;
    private final BiFunction<String, Throwable, LedgerException> wording;

    /**
     * @param wording puts a failure into words: what was tried ("read the ledger"), and the cause
     */
    Line(Connection connection, BiFunction<String, Throwable, LedgerException> wording) {
        this.connection = connection;
        this.jdbi = Jdbi.create(connection);
        this.wording = wording;
    }

    /** For settings. */
    Jdbi jdbi() {
        return jdbi;
    }

    synchronized <T> T run(String tried, HandleCallback<T, RuntimeException> work) {
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } catch (JdbiException e) {
            throw wording.apply(tried, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw wording.apply("close the ledger", e);
        }
    }
}

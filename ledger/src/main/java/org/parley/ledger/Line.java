package org.parley.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One connection to a database; threads take turns at it. */
final class Line implements AutoCloseable {
    private final Jdbi jdbi;
    private final Reopening reopening;
    private final BiFunction<String, Throwable, LedgerException> wording;
    private Connection connection;
    private boolean closed;

    /** What becomes of a connection before it is used again. */
    @FunctionalInterface
    interface Reopening {
        /** It is a file's: nobody else closes it. */
        Reopening NEVER = connection -> connection;

        /** The same connection if it still answers, else another one. */
        Connection answering(Connection connection) throws SQLException;
    }

    /**
     * @param reopening asked before each use
     * @param wording puts a failure into words: what was tried ("read the ledger"), and the cause
     */
    Line(
            Connection connection,
            Reopening reopening,
            BiFunction<String, Throwable, LedgerException> wording) {
        this.connection = connection;
        this.reopening = reopening;
        this.wording = wording;
        this.jdbi =
                Jdbi.create(
                        new ConnectionFactory() {
                            @Override
                            public Connection openConnection() {
                                return Line.this.connection;
                            }

                            @Override
                            public void closeConnection(Connection used) {
                                // It stays open for the next use.
                            }
                        });
    }

    /** For settings. */
    Jdbi jdbi() {
        return jdbi;
    }

    synchronized <T> T run(String tried, HandleCallback<T, RuntimeException> work) {
        if (!closed) {
            reopen(tried);
        }
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } catch (JdbiException e) {
            throw wording.apply(tried, e);
        }
    }

    private void reopen(String tried) {
        try {
            connection = reopening.answering(connection);
        } catch (SQLException e) {
            throw wording.apply(tried, e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            throw wording.apply("close the ledger", e);
        }
    }
}

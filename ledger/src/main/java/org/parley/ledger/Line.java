package org.parley.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** One connection to a database; threads take turns at it. */
final class Line implements AutoCloseable {
    /** A connection that was used a shorter time ago is taken to be there still. */
    private static final Duration RECENT = Duration.ofSeconds(5);

    private final String place;
    private final Jdbi jdbi;
    private final Reopening reopening;
    private final BiFunction<String, Throwable, LedgerException> wording;
    private Connection connection;
    private boolean doubtful;
    private long used = System.nanoTime();
    private boolean closed;

    /** What becomes of a connection that has rested, or by which something failed. */
    @FunctionalInterface
    interface Reopening {
        /** It is a file's: nobody else closes it. */
        Reopening NEVER = connection -> connection;

        /** The same connection if it still answers, else another one. */
        Connection answering(Connection connection) throws SQLException;

        /** Whether it is the connection that failed, and not what was asked. */
        default boolean broke(JdbiException failure) {
            return false;
        }
    }

    /**
     * @param place of the ledger, as a user may read it
     * @param wording puts a failure into words: what was tried ("read the ledger"), and the cause
     */
    Line(
            String place,
            Connection connection,
            Reopening reopening,
            BiFunction<String, Throwable, LedgerException> wording) {
        this.place = place;
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

    /** What is said of a ledger that is no longer open. */
    static LedgerException closed(String tried, String place) {
        return new LedgerException(
                "cannot " + tried + " " + place + ": it was closed meanwhile. Open it again", null);
    }

    /** For settings. */
    Jdbi jdbi() {
        return jdbi;
    }

    /**
     * @param repeatable whether the work may be done once more, by another connection; asked if the
     *     connection broke
     */
    synchronized <T> T run(
            String tried, HandleCallback<T, RuntimeException> work, BooleanSupplier repeatable) {
        if (closed) {
            throw closed(tried, place);
        }
        try {
            return once(tried, work);
        } catch (JdbiException e) {
            if (!reopening.broke(e) || !repeatable.getAsBoolean()) {
                throw wording.apply(tried, e);
            }
        }
        try {
            return once(tried, work);
        } catch (JdbiException e) {
            throw wording.apply(tried, e);
        }
    }

    private <T> T once(String tried, HandleCallback<T, RuntimeException> work) {
        if (doubtful || System.nanoTime() - used > RECENT.toNanos()) {
            reopen(tried);
        }
        doubtful = true;
        try (Handle handle = jdbi.open()) {
            T answer = work.withHandle(handle);
            doubtful = false;
            return answer;
        } finally {
            used = System.nanoTime();
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

package org.parley.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.parley.core.text.Article;

/**
 * An open SQLite file, with its write-ahead log beside it; other processes may read and write it
 * too. As long as one thread uses it, one connection does all. Once there is another, readers have
 * connections of their own, so that they wait for no writer and no writer waits for them.
 */
final class SqliteStore implements Store {
    private static final String READ = "read the ledger";

    private final Path path;
    private final Opening toWrite;
    private final Line first;
    private final Readers readers;

    /** The thread that came first; 0 before. */
    private long alone;

    /** Whether another thread has come. */
    private boolean shared;

    /** How many reads by the first connection are under way. */
    private int reading;

    private Line writer;

    /** Opens one more connection to the file. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /**
     * @param first to read and to write by
     * @param toWrite opens another such one
     * @param toRead opens one to read by, beside others
     */
    SqliteStore(Path path, Connection first, Opening toWrite, Opening toRead) {
        this.path = path;
        this.toWrite = toWrite;
        this.first = line(first);
        this.writer = this.first;
        this.readers = new Readers(path.toString(), tried -> line(tried, toRead));
    }

    private Line line(String tried, Opening opening) {
        try {
            return line(opening.open());
        } catch (SQLException e) {
            throw SqliteFailure.of(tried, path, e);
        }
    }

    private Line line(Connection connection) {
        Line line =
                new Line(
                        path.toString(),
                        connection,
                        Line.Reopening.NEVER,
                        (tried, e) -> SqliteFailure.of(tried, path, e));
        PreparedStatements statements = new PreparedStatements();
        line.jdbi().setStatementBuilderFactory(same -> statements);
        return line;
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        HandleCallback<T, RuntimeException> reading = handle -> atOneMoment(handle, work);
        if (!beginAlone()) {
            return readers.run(READ, reading, () -> false);
        }
        try {
            return first.run(READ, reading, () -> false);
        } finally {
            endAlone();
        }
    }

    /** Deferred, unlike the transactions of a writer: it locks nobody out. */
    private static <T> T atOneMoment(Handle handle, HandleCallback<T, RuntimeException> work) {
        handle.execute("begin");
        boolean answered = false;
        try {
            T answer = work.withHandle(handle);
            answered = true;
            return answer;
        } finally {
            end(handle, answered);
        }
    }

    private static void end(Handle handle, boolean answered) {
        try {
            handle.execute("rollback");
        } catch (JdbiException e) {
            // After a failure of the disk SQLite has done it already.
            if (answered) {
                throw e;
            }
        }
    }

    /** Whether the calling thread is the only one so far; then it reads by the first connection. */
    private synchronized boolean beginAlone() {
        if (isShared()) {
            return false;
        }
        reading++;
        return true;
    }

    private synchronized void endAlone() {
        reading--;
    }

    private synchronized boolean isShared() {
        long thread = Thread.currentThread().getId();
        alone = alone == 0 ? thread : alone;
        shared |= alone != thread;
        return shared;
    }

    /** The writer's connection: not the first one while its thread still reads by it. */
    private synchronized Line writer(String tried) {
        if (isShared() && reading > 0 && writer == first) {
            writer = line(tried, toWrite);
        }
        return writer;
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        String tried = "write to the ledger";
        // Immediate: it has the file's one lock from its start.
        return writer(tried)
                .run(
                        tried,
                        handle -> handle.inTransaction(turn -> changing(turn, work)),
                        () -> false);
    }

    private static <T> T changing(Handle handle, HandleCallback<T, RuntimeException> work) {
        long before = changes(handle);
        T answer = work.withHandle(handle);
        if (changes(handle) > before) {
            Revision.renew(handle);
        }
        return answer;
    }

    /** How many rows were changed by this connection. */
    private static long changes(Handle handle) {
        return handle.createQuery("select total_changes()").mapTo(Long.class).one();
    }

    @Override
    public List<Damage> damages(Handle handle) {
        List<String> flaws;
        try {
            refresh(handle);
            flaws = handle.createQuery("pragma integrity_check(20)").mapTo(String.class).list();
        } catch (JdbiException e) {
            if (!SqliteFailure.damaged(e)) {
                throw e;
            }
            flaws = List.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (flaws.equals(List.of("ok"))) {
            // What belongs to no article is told more closely elsewhere.
            flaws =
                    handle.createQuery(
                                    "select distinct 'a row of ' || \"table\" || ' names none of ' || parent"
                                            + " from pragma_foreign_key_check where parent <> 'article'")
                            .mapTo(String.class)
                            .list();
        }
        return flaws.stream()
                .map(flaw -> new Damage(path.toString(), flaw, SqliteFailure.wayOut(path)))
                .toList();
    }

    /**
     * FTS5 looks whether another connection wrote only when it is asked, not when it is checked: it
     * would take what it remembers for a flaw.
     */
    private static void refresh(Handle handle) {
        if (Rows.count(handle, "sqlite_master where name = 'search_words'") > 0) {
            Rows.count(handle, "search_words where search_words match '\"x\"'");
        }
    }

    @Override
    public boolean altered(Article article) {
        return false;
    }

    @Override
    public long bytes() {
        return SqliteFile.size(path) + SqliteFile.size(Path.of(path + "-wal"));
    }

    @Override
    public void close() {
        // The last one out takes the log over and removes it: one that may write.
        try {
            readers.close();
        } finally {
            try (first) {
                writer().close();
            }
        }
    }

    private synchronized Line writer() {
        return writer;
    }
}

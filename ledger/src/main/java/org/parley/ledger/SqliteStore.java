package org.parley.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import org.jdbi.v3.core.HandleCallback;

/**
 * An open SQLite file, with its write-ahead log beside it. Readers and the writer of a process
 * share one connection; other processes may read and write the file too.
 */
final class SqliteStore implements Store {
    private final Path path;
    private final Line line;

    SqliteStore(Path path, Connection connection) {
        this.path = path;
        this.line = new Line(connection, (tried, e) -> SqliteFailure.of(tried, path, e));
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return line.run("read the ledger", work);
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        // Immediate: it has the file's one lock from its start.
        return line.run("write to the ledger", handle -> handle.inTransaction(work));
    }

    @Override
    public long bytes() {
        return SqliteFile.size(path) + SqliteFile.size(Path.of(path + "-wal"));
    }

    @Override
    public void close() {
        line.close();
    }
}

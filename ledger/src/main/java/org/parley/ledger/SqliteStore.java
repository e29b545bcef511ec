package org.parley.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.parley.core.text.Article;

/**
 * An open SQLite file, with its write-ahead log beside it. Readers and the writer of a process
 * share one connection; other processes may read and write the file too.
 */
final class SqliteStore implements Store {
    private final Path path;
    private final Line line;

    SqliteStore(Path path, Connection connection) {
        this.path = path;
        this.line =
                new Line(
                        connection,
                        Line.Reopening.NEVER,
                        (tried, e) -> SqliteFailure.of(tried, path, e));
        PreparedStatements statements = new PreparedStatements();
        line.jdbi().setStatementBuilderFactory(same -> statements);
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
    public <T> T atOneMoment(HandleCallback<T, RuntimeException> work) {
        return line.run(
                "check the ledger",
                handle -> {
                    // Deferred, unlike the transactions of a writer: it locks nobody out.
                    handle.execute("begin");
                    try {
                        return work.withHandle(handle);
                    } finally {
                        handle.execute("rollback");
                    }
                });
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
        line.close();
    }
}

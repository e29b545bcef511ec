package org.parley.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.parley.core.actor.Actor;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.ledger.names.Likeness;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Seats;

/**
 * A ledger in one SQLite file, with its write-ahead log beside it. Each article is one transaction,
 * on the disk when {@link #keep} returns. May be shared by threads, which take turns; other
 * processes may read and write the file too.
 */
public final class SqliteLedger implements Ledger {
    private final Path path;
    private final Connection connection;
    private final Jdbi jdbi;

    private final Likeness likeness;
    private final Seats seats;

    private SqliteLedger(Path path, Connection connection, Likeness likeness, Seats seats) {
        this.path = path;
        this.connection = connection;
        this.likeness = likeness;
        this.seats = seats;
        this.jdbi = Jdbi.create(connection);
    }

    /**
     * Opens the ledger in a file; makes file and folder if they are not there.
     *
     * @throws LedgerException if the file is no ledger, is written by a newer Parley or cannot be
     *     written
     */
    public static SqliteLedger open(Path file) {
        return open(file, new SpelledLikeness(), new KnownSeats());
    }

    static SqliteLedger open(Path file, Likeness likeness, Seats seats) {
        SqliteFile opened = new SqliteFile(file);
        return new SqliteLedger(opened.path(), opened.open(), likeness, seats);
    }

    /**
     * Opens a ledger that is there; one whose file may only be read can be asked, but not written.
     *
     * @throws LedgerException as {@link #open}, and if there is no such file
     */
    public static SqliteLedger openExisting(Path file) {
        SqliteFile there = new SqliteFile(file);
        return new SqliteLedger(
                there.path(), there.openExisting(), new SpelledLikeness(), new KnownSeats());
    }

    @Override
    public Keeping keep(
            Article article, List<SourceChain> chains, List<Entry> entries, List<Actor> actors) {
        Filing filing = new Filing(article, chains, entries, actors);
        return write(handle -> filing.into(handle, likeness, seats));
    }

    @Override
    public boolean keepUnread(Article article, String reason) {
        return write(handle -> Filing.unread(handle, article, reason));
    }

    @Override
    public boolean knows(URI address) {
        return read(handle -> Rows.knows(handle, address));
    }

    @Override
    public List<Entry> entries(Question question) {
        return read(handle -> Rows.entries(handle, question));
    }

    @Override
    public Lookup entry(String idPrefix) {
        return read(handle -> Rows.lookup(handle, idPrefix));
    }

    @Override
    public List<Article> articles() {
        return read(Rows::articles);
    }

    @Override
    public List<SourceChain> chains(String articleId) {
        return read(handle -> Rows.chains(handle, articleId)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<Entry> entries(Article article) {
        return read(handle -> Rows.linked(handle, article));
    }

    @Override
    public Names names() {
        return new SqliteNames(this, likeness, seats);
    }

    @Override
    public LedgerSummary summary() {
        return read(
                handle ->
                        new LedgerSummary(
                                path,
                                SqliteFile.SCHEMA,
                                SqliteFile.size(path) + SqliteFile.size(Path.of(path + "-wal")),
                                Rows.readArticles(handle),
                                Rows.unread(handle),
                                Rows.count(handle, "attribution"),
                                Rows.count(handle, "entry"),
                                new Unresolved(handle, id -> true).size()));
    }

    <T> T read(HandleCallback<T, RuntimeException> work) {
        return run("read the ledger", work);
    }

    /** One transaction. */
    <T> T write(HandleCallback<T, RuntimeException> work) {
        return run("write to the ledger", handle -> handle.inTransaction(work));
    }

    private synchronized <T> T run(String what, HandleCallback<T, RuntimeException> work) {
        try (Handle handle = jdbi.open()) {
            return work.withHandle(handle);
        } catch (JdbiException e) {
            throw Failure.of(what, path, e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failure.of("close the ledger", path, e);
        }
    }
}

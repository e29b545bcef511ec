package org.parley.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.parley.core.text.Article;

/**
 * An open PostgreSQL database. A process has one connection to write by and others to read by, so
 * that a reader waits for no writer, here or elsewhere; each answer is of one moment. What was
 * being written as a connection broke has failed; the next one gets another connection, and what
 * was being read is read again.
 */
final class PostgresStore implements Store {
    /** So many seconds a server may take to answer before it is given up. */
    private static final int PATIENCE = 10;

    private final Readers readers;
    private final Line writer;

    PostgresStore(PostgresDatabase database, Connection toWrite, Connection toRead)
            throws SQLException {
        this.writer = line(database, toWrite, PostgresStore::toWrite);
        this.readers = new Readers(database.toString(), tried -> another(database, tried));
        readers.add(line(database, toRead, PostgresStore::toRead));
    }

    /** Makes a connection one to write or to read by. */
    @FunctionalInterface
    private interface Setting {
        void of(Connection connection) throws SQLException;
    }

    /** Once it has its turn a writer sees what those before it wrote. */
    private static void toWrite(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    private static void toRead(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    private static Line line(PostgresDatabase database, Connection connection, Setting setting)
            throws SQLException {
        setting.of(connection);
        Line line =
                new Line(
                        database.toString(),
                        connection,
                        new Answering(database, setting),
                        (tried, e) -> PostgresFailure.of(tried, database, e));
        line.jdbi().registerArgument(new Text());
        return line;
    }

    private static Line another(PostgresDatabase database, String tried) {
        try {
            Connection connection = database.connectAgain();
            try {
                return line(database, connection, PostgresStore::toRead);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw PostgresFailure.of(tried, database, e);
        }
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return readers.run("read the ledger", handle -> handle.inTransaction(work), () -> true);
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        AtomicBoolean begun = new AtomicBoolean();
        return writer.run(
                "write to the ledger",
                handle ->
                        handle.inTransaction(
                                turn -> {
                                    turn.execute(
                                            "select pg_advisory_xact_lock("
                                                    + PostgresDatabase.WRITERS
                                                    + ")");
                                    begun.set(true);
                                    return changing(turn, work);
                                }),
                () -> !begun.get());
    }

    /** A transaction has a number once it has changed something. */
    private static <T> T changing(Handle handle, HandleCallback<T, RuntimeException> work) {
        T answer = work.withHandle(handle);
        handle.createUpdate(
                        "update revision set number = :number where txid_current_if_assigned() is not null")
                .bind("number", Revision.any())
                .execute();
        return answer;
    }

    /** An index that lies is found by PostgreSQL's amcheck alone. */
    @Override
    public List<Damage> damages(Handle handle) {
        return handle.createQuery(
                        "select 'index' as kind, c.relname as name, 'reindex index ' || quote_ident(c.relname) as cure"
                                + " from pg_index i join pg_class c on c.oid = i.indexrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace"
                                + " where nspname = current_schema() and not (indisvalid and indisready)"
                                + " union all select 'constraint', conname, 'alter table ' || conrelid::regclass"
                                + " || ' validate constraint ' || quote_ident(conname)"
                                + " from pg_constraint join pg_namespace n on n.oid = connamespace"
                                + " where nspname = current_schema() and not convalidated order by 1, 2")
                .map(
                        (row, context) ->
                                new Damage(
                                        row.getString("kind") + " " + row.getString("name"),
                                        "it is not valid",
                                        "Mend it in psql: " + row.getString("cure")))
                .list();
    }

    @Override
    public boolean altered(Article article) {
        return Stream.of(article.text(), article.outlet(), article.url())
                .anyMatch(part -> part != null && part.toString().indexOf('\uFFFD') >= 0);
    }

    @Override
    public long bytes() {
        return read(
                handle ->
                        handle.createQuery(
                                        "select coalesce(sum(pg_total_relation_size(c.oid)), 0)"
                                                + " from pg_class c join pg_namespace n on n.oid = relnamespace"
                                                + " where nspname = current_schema() and relkind = 'r'")
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public void close() {
        try (readers) {
            writer.close();
        }
    }

    /** Another connection if the server was started anew, or has ended this one. */
    private record Answering(PostgresDatabase database, Setting setting) implements Line.Reopening {
        @Override
        public Connection answering(Connection used) throws SQLException {
            if (used.isValid(PATIENCE)) {
                return used;
            }
            used.close();
            Connection fresh = database.connectAgain();
            try {
                setting.of(fresh);
                return fresh;
            } catch (SQLException e) {
                fresh.close();
                throw e;
            }
        }

        @Override
        public boolean broke(JdbiException failure) {
            return PostgresFailure.broke(failure);
        }
    }

    /** Text as PostgreSQL can keep it: without NUL, which becomes one other letter in its place. */
    private static final class Text extends AbstractArgumentFactory<String> {
        Text() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(String text, ConfigRegistry config) {
            return (position, statement, context) ->
                    statement.setString(position, text.replace('\0', '\uFFFD'));
        }
    }
}

package org.parley.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.parley.core.text.Article;

/** Takes down every statement that a store is given. */
final class ListeningStore implements Store {
    private final Store store;
    private final Set<String> heard = new TreeSet<>();

    ListeningStore(Store store) {
        this.store = store;
    }

    /** The statements since the last time, with a question mark for each parameter. */
    List<String> heard() {
        List<String> statements = List.copyOf(heard);
        heard.clear();
        return statements;
    }

    private <T> HandleCallback<T, RuntimeException> heard(
            HandleCallback<T, RuntimeException> work) {
        return handle -> {
            handle.getConfig(SqlStatements.class)
                    .setSqlLogger(
                            new SqlLogger() {
                                @Override
                                public void logAfterExecution(StatementContext context) {
                                    note(context);
                                }

                                @Override
                                public void logException(
                                        StatementContext context, SQLException failure) {
                                    note(context);
                                }
                            });
            return work.withHandle(handle);
        };
    }

    private void note(StatementContext context) {
        ParsedSql parsed = context.getParsedSql();
        heard.add(parsed == null ? context.getRawSql() : parsed.getSql());
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return store.read(heard(work));
    }

    @Override
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        return store.write(heard(work));
    }

    @Override
    public List<Damage> damages(Handle handle) {
        return store.damages(handle);
    }

    @Override
    public boolean altered(Article article) {
        return store.altered(article);
    }

    @Override
    public long bytes() {
        return store.bytes();
    }

    @Override
    public void close() {
        store.close();
    }
}

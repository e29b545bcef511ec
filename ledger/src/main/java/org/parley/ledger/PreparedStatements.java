package org.parley.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one connection, kept prepared from one use to the next: without, SQLite spends
 * a sixth of the time of keeping an article on preparing the same ones again. Of each there is one
 * at rest; who needs a second at the same time gets a new one. For one thread at a time.
 */
final class PreparedStatements extends DefaultStatementBuilder {
    /** More than the ledger has; only lists of bound values, of many lengths, could pass it. */
    private static final int AT_REST = 400;

    private final Map<String, PreparedStatement> atRest = new HashMap<>();
    private final Map<Statement, String> inUse = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context)
            throws SQLException {
        @Nullable PreparedStatement rested = atRest.remove(sql);
        PreparedStatement prepared =
                rested == null ? super.create(connection, sql, context) : rested;
        inUse.put(prepared, sql);
        return prepared;
    }

    /**
     * @param asked as the query was asked, its variables still named
     */
    @Override
    public void close(Connection connection, String asked, Statement used) throws SQLException {
        @Nullable String sql = inUse.remove(used);
        if (sql == null || atRest.size() == AT_REST || atRest.containsKey(sql)) {
            super.close(connection, asked, used);
            return;
        }
        PreparedStatement prepared = (PreparedStatement) used;
        prepared.clearBatch();
        prepared.clearParameters();
        atRest.put(sql, prepared);
    }
}

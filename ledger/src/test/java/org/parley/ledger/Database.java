package org.parley.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The kinds of databases that a ledger is kept in: whatever is no matter of files holds on each.
 */
enum Database {
    SQLITE {
        @Override
        LedgerPlace place(Path folder, String name) {
            return LedgerPlace.of(folder.resolve(name + ".db"));
        }

        @Override
        void damage(Path folder, String name, String statement) throws SQLException {
            execute("jdbc:sqlite:" + folder.resolve(name + ".db"), statement);
        }
    },
    POSTGRESQL {
        @Override
        LedgerPlace place(Path folder, String name) {
            String schema = folder.getFileName() + "_" + name;
            return LedgerPlace.parse(PostgresServer.running().schema(schema));
        }

        @Override
        void damage(Path folder, String name, String statement) throws SQLException {
            String schema = folder.getFileName() + "_" + name;
            // What this setting does is that no foreign key is looked at, as in SQLite without a
            // word.
            execute(
                    PostgresServer.running().schema(schema),
                    "set session_replication_role = replica; " + statement);
        }
    };

    /**
     * A place for a ledger, the same whenever it is asked for.
     *
     * @param folder of one test
     */
    abstract LedgerPlace place(Path folder, String name);

    /** Changes what is at such a place behind the ledger's back, its foreign keys unheeded. */
    abstract void damage(Path folder, String name, String statement) throws SQLException;

    private static void execute(String address, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

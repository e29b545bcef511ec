package org.parley.ledger;

import java.nio.file.Path;

/**
 * The kinds of databases that a ledger is kept in: whatever is no matter of files holds on each.
 */
enum Database {
    SQLITE {
        @Override
        LedgerPlace place(Path folder, String name) {
            return LedgerPlace.of(folder.resolve(name + ".db"));
        }
    },
    POSTGRESQL {
        @Override
        LedgerPlace place(Path folder, String name) {
            String schema = folder.getFileName() + "_" + name;
            return LedgerPlace.parse(PostgresServer.running().schema(schema));
        }
    };

    /**
     * A place for a ledger, the same whenever it is asked for.
     *
     * @param folder of one test
     */
    abstract LedgerPlace place(Path folder, String name);
}

package org.parley.ledger;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Makes anew what follows from the other tables, once they are those of this Parley: the last step
 * of every migration.
 */
final class Deriving implements JavaMigration {
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "what follows from the other tables";
    }

    /** Another one than in the last migration: Flyway does again what has changed. */
    @Override
    public Integer getChecksum() {
        return LedgerPlace.SCHEMA;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        // The connection is Flyway's to close.
        Handle handle = Jdbi.create(() -> context.getConnection()).open();
        new CurrentEntries(handle).updateAll();
    }
}

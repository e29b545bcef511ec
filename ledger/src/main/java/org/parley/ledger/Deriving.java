package org.parley.ledger;

import java.util.List;
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

    private static void words(Handle handle) {
        TextIndex index = TextIndex.of(handle);
        List<String> ids =
                handle.createQuery("select id from article where unread is null order by id")
                        .mapTo(String.class)
                        .list();
        // One in memory at a time.
        ids.forEach(id -> index.put(Rows.article(handle, id).orElseThrow()));
    }

    @Override
    public void migrate(Context context) {
        try (Handle handle = Jdbi.create(context.getConnection()).open()) {
            new CurrentEntries(handle).updateAll();
            words(handle);
        }
    }
}

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

    /** All anew, also copies, and what entries have of who is who. */
    static void rebuild(Handle handle) {
        List<String> ids = read(handle);
        new Folding(handle).foldAll(ids);
        ids.forEach(id -> new EntryLinks(handle, id).update());
        new CurrentEntries(handle).updateAll();
        TextIndex.of(handle).clear();
        words(handle, ids);
    }

    private static List<String> read(Handle handle) {
        return handle.createQuery("select id from article where unread is null order by id")
                .mapTo(String.class)
                .list();
    }

    private static void words(Handle handle, List<String> ids) {
        TextIndex index = TextIndex.of(handle);
        // One in memory at a time.
        ids.forEach(id -> index.put(Rows.article(handle, id).orElseThrow()));
    }

    @Override
    public void migrate(Context context) {
        try (Handle handle = Jdbi.create(context.getConnection()).open()) {
            new CurrentEntries(handle).updateAll();
            words(handle, read(handle));
            Revision.renew(handle);
        }
    }
}

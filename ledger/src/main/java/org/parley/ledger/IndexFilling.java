package org.parley.ledger;

import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the words of the articles that an older Parley kept into the index of words, in the
 * transaction that makes its tables.
 */
final class IndexFilling implements Callback {
    /** The migration that makes them. */
    private static final String VERSION = "11";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (VERSION.equals(String.valueOf(context.getMigrationInfo().getVersion()))) {
            try (Handle handle = Jdbi.create(context.getConnection()).open()) {
                fill(handle);
            }
        }
    }

    private static void fill(Handle handle) {
        TextIndex index = TextIndex.of(handle);
        List<String> ids =
                handle.createQuery("select id from article where unread is null order by id")
                        .mapTo(String.class)
                        .list();
        // One in memory at a time.
        ids.forEach(id -> index.put(Rows.article(handle, id).orElseThrow()));
    }

    @Override
    public String getCallbackName() {
        return "words of the articles";
    }
}

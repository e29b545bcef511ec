package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what is not as it was kept, one article in memory at a time. Who is who is taken as it
 * stands: only that the entries follow it is looked at, as linking all names anew takes as long as
 * keeping all articles did.
 */
final class Checking {
    private static final int LISTED = 1000;

    private static final String START_AGAIN =
            "Restore a backup, or move the ledger away and read the articles again";

    private final Handle handle;
    private final Store store;
    private final List<Damage> damages = new ArrayList<>();
    private int found;
    private int articles;
    private int entries;

    Checking(Handle handle, Store store) {
        this.handle = handle;
        this.store = store;
    }

    LedgerCheck check() {
        store.damages(handle).forEach(this::add);
        // What the tables say means nothing while the database itself is broken.
        if (found == 0) {
            Filing.TABLES.forEach(this::orphans);
            orphans("passage");
            orphans("search");
            lostWords();
            @Nullable ArticleCheck article = after("");
            while (article != null) {
                articles++;
                article.damages(article.article().filter(store::altered).isPresent())
                        .forEach(this::add);
                entries += article.entries();
                article = after(article.id());
            }
        }
        if (found == 0) {
            derived();
        }
        return new LedgerCheck(articles, entries, damages, found - damages.size());
    }

    private @Nullable ArticleCheck after(String id) {
        return ArticleCheck.after(handle, id).orElse(null);
    }

    private void add(Damage damage) {
        found++;
        if (damages.size() < LISTED) {
            damages.add(damage);
        }
    }

    /** Looks at what follows from all else: entries as they stand, events, positions, counts. */
    private void derived() {
        @Nullable ArticleCheck article = after("");
        while (article != null) {
            article.stale().forEach(this::add);
            article = after(article.id());
        }
        int current = Rows.count(handle, "current_entry");
        for (String table : List.of("event", "position", "issue_count")) {
            String count = table.equals("event") ? "told" : "entries";
            int counted =
                    handle.createQuery(
                                    "select coalesce(sum("
                                            + count
                                            + "), 0) from "
                                            + table
                                            + " where talks = ''")
                            .mapTo(Integer.class)
                            .one();
            if (counted != current) {
                add(
                        new Damage(
                                "table " + table,
                                "it is of " + counted + " entries, where there are " + current,
                                START_AGAIN));
            }
        }
    }

    private void lostWords() {
        int lost = TextIndex.of(handle).lost();
        if (lost > 0) {
            add(
                    new Damage(
                            "search",
                            "it has the words of articles that are not here: " + lost,
                            START_AGAIN));
        }
    }

    private void orphans(String table) {
        handle.createQuery(
                        "select article_id, count(*) as orphans from "
                                + table
                                + " where article_id not in (select id from article)"
                                + " group by article_id order by article_id")
                .map(
                        (row, context) ->
                                new Damage(
                                        "article " + row.getString("article_id"),
                                        "it is not here, but in the table "
                                                + table
                                                + " is left of it: "
                                                + row.getInt("orphans"),
                                        START_AGAIN))
                .forEach(this::add);
    }
}

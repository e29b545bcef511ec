package org.parley.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Reporting;

/**
 * Looks for what is not as it was kept, one article in memory at a time. Who is who is taken as it
 * stands: only that the entries follow it is looked at, as linking all names anew takes as long as
 * keeping all articles did.
 */
final class Checking {
    private static final int LISTED = 1000;

    private static final String START_AGAIN =
            "Restore a backup, or move the ledger away and read the articles again";

    /** What an article has in them follows from its row. */
    private static final List<String> DERIVED = List.of("passage", "search");

    private final Handle handle;
    private final Store store;
    private final List<Damage> damages = new ArrayList<>();
    private boolean lasting;
    private int found;
    private int articles;
    private int entries;

    Checking(Handle handle, Store store) {
        this.handle = handle;
        this.store = store;
    }

    LedgerCheck check() {
        look();
        if (found == 0) {
            derived();
        }
        return result();
    }

    /** What a rebuilding cannot mend, as it is no matter of what follows from all else. */
    LedgerCheck lasting() {
        lasting = true;
        look();
        return result();
    }

    private LedgerCheck result() {
        return new LedgerCheck(articles, entries, damages, found - damages.size());
    }

    private void look() {
        store.damages(handle).forEach(this::add);
        // What the tables say means nothing while the database itself is broken.
        if (found == 0) {
            Filing.TABLES.forEach(table -> orphans(table, START_AGAIN));
            DERIVED.forEach(table -> orphans(table, Damage.REBUILD));
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
    }

    private @Nullable ArticleCheck after(String id) {
        return ArticleCheck.after(handle, id).orElse(null);
    }

    private void add(Damage damage) {
        if (lasting && damage.isOfDerived()) {
            return;
        }
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
        int lost =
                Rows.count(
                        handle,
                        "contradiction where first not in (select id from current_entry)"
                                + " or second not in (select id from current_entry)");
        if (lost > 0) {
            add(
                    Damage.ofDerived(
                            "table contradiction", "it has entries that are not here: " + lost));
        }
        int current = Rows.count(handle, "current_entry");
        for (String table : List.of("event", "position", "issue_count", "day_count")) {
            counted(table, table.equals("event") ? "told" : "entries", "entries", current);
        }
        int links = links();
        counted("reporting", "entries", "steps from reporter to reported", links);
        counted("reporting_in_report", "entries", "steps from reporter to reported", links);
    }

    /** How many steps the chains of all current entries have. */
    private int links() {
        return handle
                .createQuery("select outlet, via from current_entry")
                .map(
                        (row, context) ->
                                Reporting.links(
                                                row.getString(1),
                                                JsonColumn.names(row.getString(2)))
                                        .size())
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private void counted(String table, String column, String things, int there) {
        int counted =
                handle.createQuery(
                                "select coalesce(sum("
                                        + column
                                        + "), 0) from "
                                        + table
                                        + " where talks = ''")
                        .mapTo(Integer.class)
                        .one();
        if (counted != there) {
            add(
                    Damage.ofDerived(
                            "table " + table,
                            "it is of " + counted + " " + things + ", where there are " + there));
        }
    }

    private void lostWords() {
        int lost = TextIndex.of(handle).lost();
        if (lost > 0) {
            add(
                    Damage.ofDerived(
                            "search", "it has the words of articles that are not here: " + lost));
        }
    }

    private void orphans(String table, String wayOut) {
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
                                        wayOut))
                .forEach(this::add);
    }
}

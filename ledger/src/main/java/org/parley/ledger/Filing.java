package org.parley.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Passage;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;

/** One reading on its way into the tables, inside the caller's transaction. */
final class Filing {
    private final Article article;
    private final String id;
    private final List<SourceChain> chains;
    private final List<Entry> entries;
    private final SortedMap<String, Integer> unresolved = new TreeMap<>();

    Filing(
            Article article,
            List<SourceChain> chains,
            List<Entry> entries,
            List<String> unresolved) {
        this.article = article;
        this.id = article.id();
        this.chains = chains;
        this.entries = entries.stream().sorted(Rows.IN_ARTICLE).toList();
        unresolved.forEach(name -> this.unresolved.merge(name, 1, Integer::sum));
        check();
    }

    private void check() {
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!entry.article().equals(article)) {
                throw new IllegalArgumentException(
                        "entry "
                                + entry.id()
                                + " is of "
                                + entry.article().document()
                                + ", not of "
                                + article.document());
            }
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("two entries have the id " + entry.id());
            }
            check(entry, entry.cue());
            check(entry, entry.evidence());
            check(entry, entry.content());
            check(entry, entry.condition());
        }
    }

    private void check(Entry entry, @Nullable Passage passage) {
        if (passage != null && !article.text().startsWith(passage.text(), passage.span().start())) {
            throw new IllegalArgumentException(
                    "entry "
                            + entry.id()
                            + ": \""
                            + passage.text()
                            + "\" does not stand at "
                            + passage.span()
                            + " of "
                            + article.document());
        }
    }

    Keeping into(Handle handle) {
        Optional<Article> before = Rows.article(handle, id);
        Article kept = before.map(was -> withOneLabel(article, was)).orElse(article);
        boolean unread = Rows.unread(handle, id).isPresent();
        if (!unread && before.isPresent() && before.get().equals(kept) && isThere(handle, kept)) {
            return Keeping.UNCHANGED;
        }
        for (String table : List.of("attribution", "entry", "unresolved_name")) {
            handle.execute("delete from " + table + " where article_id = ?", id);
        }
        insert(handle, "insert or replace", "article", List.of(ArticleRow.of(kept)));
        insert(handle, "insert", "attribution", attributionRows());
        insert(handle, "insert", "entry", entries.stream().map(EntryRow::of).toList());
        insert(handle, "insert", "unresolved_name", nameRows());
        return before.isPresent() ? Keeping.REPLACED : Keeping.ADDED;
    }

    /**
     * Keeps an article without a reading, inside the caller's transaction.
     *
     * @return false if it has a reading
     */
    static boolean unread(Handle handle, Article article, String reason) {
        Optional<Article> before = Rows.article(handle, article.id());
        if (before.isPresent() && Rows.unread(handle, article.id()).isEmpty()) {
            return false;
        }
        Article kept = before.map(was -> withOneLabel(article, was)).orElse(article);
        Map<String, @Nullable Object> row = ArticleRow.of(kept);
        row.put("unread", reason);
        insert(handle, "insert or replace", "article", List.of(row));
        return true;
    }

    /**
     * One article under two labels keeps the lesser one, so that the order of reading does not
     * show.
     */
    private static Article withOneLabel(Article article, Article before) {
        String label =
                before.document().compareTo(article.document()) < 0
                        ? before.document()
                        : article.document();
        return new Article(
                label,
                article.text(),
                article.outlet(),
                article.title(),
                article.author(),
                article.published(),
                article.url(),
                article.language(),
                article.translated());
    }

    private boolean isThere(Handle handle, Article kept) {
        List<Entry> here = entries.stream().map(entry -> Rows.withArticle(entry, kept)).toList();
        // A row of an older Parley equals none.
        return Rows.chains(handle, id).equals(chains.stream().map(Optional::of).toList())
                && Rows.names(handle, id).equals(unresolved)
                && Rows.entries(handle, kept).equals(here);
    }

    private List<Map<String, @Nullable Object>> attributionRows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (SourceChain chain : chains) {
            rows.add(AttributionRow.of(id, rows.size(), chain));
        }
        return rows;
    }

    private List<Map<String, @Nullable Object>> nameRows() {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        unresolved.forEach(
                (name, mentions) ->
                        rows.add(Map.of("article_id", id, "name", name, "mentions", mentions)));
        return rows;
    }

    private static void insert(
            Handle handle, String verb, String table, List<Map<String, @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Set<String> columns = rows.get(0).keySet();
        PreparedBatch batch =
                handle.prepareBatch(
                        verb
                                + " into "
                                + table
                                + " ("
                                + String.join(", ", columns)
                                + ") values (:"
                                + String.join(", :", columns)
                                + ")");
        rows.forEach(row -> batch.bindMap(row).add());
        batch.execute();
    }
}

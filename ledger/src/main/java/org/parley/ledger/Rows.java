package org.parley.ledger;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.EntryRow.Sides;
import org.parley.ledger.history.Versions;

/** What is asked of the tables. */
final class Rows {
    /** Order of the entries of one article. */
    static final Comparator<Entry> IN_ARTICLE =
            Comparator.comparingInt((Entry entry) -> entry.evidence().span().start())
                    .thenComparing(Entry::id);

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

    private Rows() {}

    static Optional<Article> article(Handle handle, String id) {
        return handle.createQuery("select * from article where id = :id")
                .bind("id", id)
                .map((row, context) -> ArticleRow.article(row))
                .findOne();
    }

    /** Why an article is unread; empty if it was read or is not here. */
    static Optional<String> unread(Handle handle, String id) {
        return handle.createQuery(
                        "select unread from article where id = :id and unread is not null")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    static SortedMap<String, Integer> unread(Handle handle) {
        SortedMap<String, Integer> reasons = new TreeMap<>();
        handle.createQuery(
                        "select unread, count(*) as articles from article where unread is not null"
                                + " group by unread")
                .map(
                        (row, context) ->
                                reasons.put(row.getString("unread"), row.getInt("articles"))
                                        == null)
                .list();
        return reasons;
    }

    static boolean knows(Handle handle, URI address) {
        return handle.createQuery(
                        "select exists (select 1 from article where url = :url and unread is null)")
                .bind("url", address.toString())
                .mapTo(Boolean.class)
                .one();
    }

    static List<Article> articles(Handle handle) {
        return handle.createQuery(
                        "select * from article where unread is null"
                                + " order by published nulls first, id")
                .map((row, context) -> ArticleRow.article(row))
                .list();
    }

    /**
     * Those beside which another text stands at their address, or of their report in their outlet.
     */
    static List<Versions.Filed> withOtherText(Handle handle) {
        return handle.createQuery(
                        "select a.* from article a where a.unread is null and (exists (select 1 from article b"
                                + " where b.url = a.url and b.unread is null and b.sha256 <> a.sha256)"
                                + " or exists (select 1 from article b where b.report = a.report"
                                + " and lower(b.outlet) = lower(a.outlet) and b.unread is null"
                                + " and b.sha256 <> a.sha256)) order by a.id")
                .map(
                        (row, context) -> {
                            @Nullable String report = row.getString("report");
                            return new Versions.Filed(
                                    ArticleRow.article(row),
                                    report == null ? row.getString("id") : report);
                        })
                .list();
    }

    /** One for each attribution; empty for those of which an older Parley kept no chain. */
    static List<Optional<SourceChain>> chains(Handle handle, String articleId) {
        return handle.createQuery(
                        "select * from attribution where article_id = :id order by position")
                .bind("id", articleId)
                .map((row, context) -> AttributionRow.chain(row))
                .list();
    }

    /** Reporters not named for certain, with their places; an older Parley's have none. */
    static SortedMap<String, @Nullable Span> reporters(Handle handle, String articleId) {
        SortedMap<String, @Nullable Span> reporters = new TreeMap<>();
        handle.createQuery("select * from unresolved_name where article_id = :id")
                .bind("id", articleId)
                .map((row, context) -> reporters.put(row.getString("name"), place(row)) == null)
                .list();
        return reporters;
    }

    static @Nullable Span place(ResultSet row) throws SQLException {
        return row.getObject("first_start") == null ? null : EntryRow.span(row, "first");
    }

    /** The entries of an article that is at hand, as it was read. */
    static List<Entry> asRead(Handle handle, Article article) {
        return asRead(handle, article.id(), article);
    }

    /**
     * As {@link #asRead(Handle, Article)}.
     *
     * @param id of the article's row, which a letter that the database cannot keep has no part in
     */
    static List<Entry> asRead(Handle handle, String id, Article article) {
        return entries(handle, id, article, Sides.AS_READ);
    }

    /** As {@link #asRead(Handle, String, Article)}, with the parties by who is who. */
    static List<Entry> linked(Handle handle, String id, Article article) {
        return entries(handle, id, article, Sides.LINKED);
    }

    private static List<Entry> entries(Handle handle, String id, Article article, Sides sides) {
        return handle.createQuery(
                        "select * from entry where article_id = :id order by evidence_start, id")
                .bind("id", id)
                .map((row, context) -> EntryRow.entry(row, article, sides))
                .list();
    }

    /** All entries, with the parties by who is who, whatever was ruled, in the ledger's order. */
    static List<Entry> linked(Handle handle) {
        Map<String, Article> articles = new HashMap<>();
        return handle.createQuery(
                        "select e.* from entry e join article a on a.id = e.article_id"
                                + " order by a.published nulls first, a.id, e.evidence_start, e.id")
                .map(
                        (row, context) ->
                                EntryRow.entry(
                                        row,
                                        articles.computeIfAbsent(
                                                row.getString("article_id"),
                                                id -> article(handle, id).orElseThrow()),
                                        Sides.LINKED))
                .list();
    }

    /** The entries of an article as they stand, in the order of the ledger. */
    static List<Entry> current(Handle handle, Article article) {
        return handle.createQuery(
                        "select * from current_entry where article_id = :id order by evidence_start, id")
                .bind("id", article.id())
                .map((row, context) -> CurrentRow.told(row, article).entry())
                .list();
    }

    static @Nullable String pattern(@Nullable String words) {
        return words == null ? null : "%" + lower(words.strip()).replaceAll("[!%_]", "!$0") + "%";
    }

    /**
     * As {@code lower()} has it in these tables, on every database: A to Z alone are one with a to
     * z.
     */
    static String lower(String text) {
        return CAPITALS.matcher(text)
                .replaceAll(capital -> capital.group().toLowerCase(Locale.ROOT));
    }

    static Lookup lookup(Handle handle, String idPrefix) {
        String digits = idPrefix.strip().toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]+")) {
            return new Lookup.Missing();
        }
        // "g" comes right behind the last hexadecimal digit.
        List<String> ids =
                handle.createQuery(
                                "select id from entry where id >= :from and id < :to order by id")
                        .bind("from", digits)
                        .bind("to", digits + "g")
                        .mapTo(String.class)
                        .list();
        if (ids.isEmpty()) {
            return new Lookup.Missing();
        }
        if (ids.size() > 1) {
            return new Lookup.Ambiguous(ids.subList(0, Math.min(10, ids.size())), ids.size());
        }
        return new Lookup.Found(
                handle.createQuery("select * from entry where id = :id")
                        .bind("id", ids.get(0))
                        .map(
                                (row, context) ->
                                        EntryRow.entry(
                                                row,
                                                article(handle, row.getString("article_id"))
                                                        .orElseThrow(),
                                                Sides.LINKED))
                        .one());
    }

    static int readArticles(Handle handle) {
        return count(handle, "article where unread is null");
    }

    static int count(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one();
    }
}

package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Folded;

/** The entries that stand for some events, and any others by their ids. */
final class Leads {
    /** So many ids of a list go into one query. */
    static final int CHUNK = 512;

    private final Map<String, Told> entries;

    private Leads(Map<String, Told> entries) {
        this.entries = entries;
    }

    static Leads of(Handle handle, Collection<Folded> events) {
        return new Leads(told(handle, events.stream().map(Folded::lead).toList()));
    }

    /** Current entries, by their ids. */
    static Map<String, Told> told(Handle handle, Collection<String> ids) {
        Map<String, Told> told = new TreeMap<>();
        rows(handle, ids, some -> articles(handle, some), CurrentRow::told)
                .forEach(one -> told.put(one.entry().id(), one));
        return told;
    }

    /** Reads a row of current entries, with the article that it is from. */
    interface RowReader<T> {
        T read(ResultSet row, Article article) throws SQLException;
    }

    /**
     * Some current entries.
     *
     * @param articles gives articles by their ids
     */
    static <T> List<T> rows(
            Handle handle,
            Collection<String> ids,
            Function<Set<String>, Map<String, Article>> articles,
            RowReader<T> reader) {
        Set<String> from = new TreeSet<>();
        chunks(
                ids,
                some ->
                        handle.createQuery(
                                        "select distinct article_id from current_entry where id in (<ids>)")
                                .bindList("ids", some)
                                .mapTo(String.class)
                                .forEach(from::add));
        Map<String, Article> known = articles.apply(from);
        List<T> all = new ArrayList<>();
        chunks(
                ids,
                some ->
                        handle.createQuery("select * from current_entry where id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) ->
                                                reader.read(
                                                        row,
                                                        Objects.requireNonNull(
                                                                known.get(
                                                                        row.getString(
                                                                                "article_id")),
                                                                "an entry without its article")))
                                .forEach(all::add));
        return all;
    }

    /** Articles by their ids. */
    static Map<String, Article> articles(Handle handle, Collection<String> ids) {
        Map<String, Article> articles = new HashMap<>();
        chunks(
                ids,
                some ->
                        handle.createQuery("select * from article where id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) ->
                                                Map.entry(
                                                        row.getString("id"),
                                                        ArticleRow.article(row)))
                                .forEach(one -> articles.put(one.getKey(), one.getValue())));
        return articles;
    }

    static void chunks(Collection<String> all, Consumer<List<String>> work) {
        List<String> ids = List.copyOf(new TreeSet<>(all));
        for (int from = 0; from < ids.size(); from += CHUNK) {
            work.accept(padded(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
        }
    }

    /** With the last one again, so that few lengths of lists, and few statements, are there. */
    private static List<String> padded(List<String> ids) {
        int length = Integer.highestOneBit(Math.max(1, ids.size() - 1)) * 2;
        List<String> padded = new ArrayList<>(ids);
        while (padded.size() < length) {
            padded.add(ids.get(ids.size() - 1));
        }
        return padded;
    }

    /** An event with the entry that stands for it. */
    Event event(Folded folded) {
        return new Event(entry(folded.lead()), folded);
    }

    private Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id), "an event without its entry").entry();
    }
}

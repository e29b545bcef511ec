package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Folded;

/** The entries that stand for some events. */
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
        Map<String, String> articleOf = new HashMap<>();
        chunks(
                ids,
                some ->
                        handle.createQuery(
                                        "select id, article_id from current_entry where id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) ->
                                                articleOf.put(row.getString(1), row.getString(2))
                                                        == null)
                                .list());
        Map<String, Article> articles = new HashMap<>();
        chunks(
                articleOf.values(),
                some ->
                        handle.createQuery("select * from article where id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) ->
                                                articles.put(
                                                                row.getString("id"),
                                                                ArticleRow.article(row))
                                                        == null)
                                .list());
        Map<String, Told> told = new TreeMap<>();
        chunks(
                articleOf.keySet(),
                some ->
                        handle.createQuery("select * from current_entry where id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) ->
                                                CurrentRow.told(
                                                        row,
                                                        Objects.requireNonNull(
                                                                articles.get(
                                                                        row.getString(
                                                                                "article_id")))))
                                .forEach(one -> told.put(one.entry().id(), one)));
        return told;
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

package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.jspecify.annotations.Nullable;
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
        Map<String, Article> articles = new HashMap<>();
        Map<String, Told> told = new TreeMap<>();
        rows(handle, ids, articles, CurrentRow::told)
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
     * @param articles by their ids; those that are not there yet are added
     */
    static <T> List<T> rows(
            Handle handle,
            Collection<String> ids,
            Map<String, Article> articles,
            RowReader<T> reader) {
        List<T> all = new ArrayList<>();
        chunks(
                ids,
                some ->
                        handle.createQuery(
                                        "select current_entry.*, "
                                                + ArticleRow.columns("told_in")
                                                + " from current_entry join article told_in"
                                                + " on told_in.id = article_id"
                                                + " where current_entry.id in (<ids>)")
                                .bindList("ids", some)
                                .map(
                                        (row, context) -> {
                                            String id = row.getString("article_id");
                                            @Nullable Article article = articles.get(id);
                                            if (article == null) {
                                                article = ArticleRow.article(row, "told_in_");
                                                articles.put(id, article);
                                            }
                                            return reader.read(row, article);
                                        })
                                .forEach(all::add));
        return all;
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

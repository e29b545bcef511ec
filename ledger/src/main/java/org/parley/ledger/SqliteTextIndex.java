package org.parley.ledger;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.search.SearchQuery;
import org.parley.ledger.search.Term;

/** Words in a table of SQLite's FTS5, which splits them at the spaces again. */
final class SqliteTextIndex extends TextIndex {
    SqliteTextIndex(Handle handle) {
        super(handle);
    }

    @Override
    int lost() {
        return Rows.count(handle, "search_words where rowid not in (select number from search)");
    }

    @Override
    boolean holds(long number, Content content) {
        return handle.createQuery(
                        "select exists (select 1 from search_words where rowid = :number"
                                + " and title = :title and text = :text and outlet is :outlet)")
                .bind("number", number)
                .bind("title", String.join(" ", content.title()))
                .bind("text", String.join(" ", content.text()))
                .bind("outlet", content.outlet())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    void insert(long number, String articleId, Content content) {
        handle.execute("insert into search (number, article_id) values (?, ?)", number, articleId);
        // There are none, unless they were lost.
        handle.execute("delete from search_words where rowid = ?", number);
        handle.execute(
                "insert into search_words (rowid, title, text, outlet) values (?, ?, ?, ?)",
                number,
                String.join(" ", content.title()),
                String.join(" ", content.text()),
                content.outlet());
    }

    @Override
    void clear() {
        handle.execute("delete from search_words");
        handle.execute("delete from search");
    }

    @Override
    void delete(long number) {
        handle.execute("delete from search_words where rowid = ?", number);
        handle.execute("delete from search where number = ?", number);
    }

    @Override
    void candidates(
            SearchQuery query,
            @Nullable String outlet,
            long least,
            long greatest,
            Predicate<String> more) {
        // The words first: they come in order, and whoever has enough asks no further.
        give(
                handle.createQuery(
                                "select s.article_id from search_words w"
                                        + " cross join search s on s.number = w.rowid"
                                        + " where w.search_words match :words"
                                        + " and w.rowid between :least and :greatest"
                                        + " order by w.rowid desc")
                        .bind("words", match(query, outlet))
                        .bind("least", least)
                        .bind("greatest", greatest)
                        .mapTo(String.class),
                more);
    }

    /** In the language of FTS5. Words are letters and digits: nothing in them needs care. */
    static String match(SearchQuery query, @Nullable String outlet) {
        String wanted = joined(query.wanted(), " AND ");
        String there = outlet == null ? wanted : wanted + " AND \"" + outlet + '"';
        return query.excluded().isEmpty()
                ? there
                : "(" + there + ") NOT (" + joined(query.excluded(), " OR ") + ")";
    }

    private static String joined(List<Term> terms, String operator) {
        return terms.stream().map(SqliteTextIndex::term).collect(Collectors.joining(operator));
    }

    private static String term(Term term) {
        return '"' + String.join(" ", term.words()) + '"' + (term.start() ? "*" : "");
    }
}

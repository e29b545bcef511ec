package org.parley.ledger;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.search.SearchQuery;
import org.parley.ledger.search.Words;

/**
 * The words of the articles that were read, inside the caller's transaction. Words are split in
 * Java, so that each kind of database is given the same ones; it only finds articles by them, at
 * least all that are searched for, in the order of {@link NewestFirst}.
 */
abstract sealed class TextIndex permits SqliteTextIndex, PostgresTextIndex {
    /** Before what tells an outlet: a letter of private use, which no word has. */
    private static final char OUTLET = '\uE000';

    final Handle handle;

    TextIndex(Handle handle) {
        this.handle = handle;
    }

    /** That of the database that a handle is of. */
    static TextIndex of(Handle handle) {
        try {
            DatabaseMetaData database = handle.getConnection().getMetaData();
            return database.getDatabaseProductName().equals("SQLite")
                    ? new SqliteTextIndex(handle)
                    : new PostgresTextIndex(handle);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /**
     * What an index has of an article.
     *
     * @param outlet a word of its own, or null if the outlet is unknown
     */
    record Content(List<String> title, List<String> text, @Nullable String outlet) {
        static Content of(Article article) {
            return new Content(
                    Words.letters(article.title()),
                    Words.letters(article.text()),
                    article.outlet() == null ? null : outletWord(article.outlet()));
        }
    }

    /** The same for all spellings of an outlet that {@link Rows#lower} takes for one. */
    static String outletWord(String outlet) {
        return OUTLET + Article.sha256(Rows.lower(outlet.strip())).substring(0, 16);
    }

    /** Takes in the words of an article that has its row, in place of those that were there. */
    final void put(Article article) {
        Content content = Content.of(article);
        OptionalLong there = number(article.id());
        if (there.isPresent() && holds(there.getAsLong(), content)) {
            return;
        }
        remove(article.id());
        insert(free(NewestFirst.number(article)), article.id(), content);
    }

    /** Takes out all words of all articles. */
    abstract void clear();

    /** Takes out all words of an article. */
    final void remove(String articleId) {
        number(articleId).ifPresent(this::delete);
    }

    /** What is wrong with the words of an article that was read. */
    final Optional<String> flaw(Article article) {
        OptionalLong there = number(article.id());
        if (there.isEmpty()) {
            return Optional.of("a search does not find it");
        }
        return holds(there.getAsLong(), Content.of(article))
                ? Optional.empty()
                : Optional.of("what a search finds it by is not of its text");
    }

    private OptionalLong number(String articleId) {
        return handle.createQuery("select number from search where article_id = :id")
                .bind("id", articleId)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private long free(long wanted) {
        long number = wanted;
        while (handle.createQuery("select exists (select 1 from search where number = :number)")
                .bind("number", number)
                .mapTo(Boolean.class)
                .one()) {
            number--;
        }
        return number;
    }

    /** How many have words here, but no row that says of which article they are. */
    abstract int lost();

    /** Whether these are the words of a number. */
    abstract boolean holds(long number, Content content);

    abstract void insert(long number, String articleId, Content content);

    abstract void delete(long number);

    /**
     * Gives the ids of articles that may be searched for, the greatest number first, for as long as
     * more are wanted; none that is searched for is missing.
     *
     * @param outlet as {@link #outletWord} makes it, or null for all
     * @param more takes one, and tells whether to go on
     */
    abstract void candidates(
            SearchQuery query,
            @Nullable String outlet,
            long least,
            long greatest,
            Predicate<String> more);

    static void give(ResultIterable<String> ids, Predicate<String> more) {
        try (ResultIterator<String> each = ids.iterator()) {
            boolean wanted = true;
            while (wanted && each.hasNext()) {
                wanted = more.test(each.next());
            }
        }
    }
}

package org.parley.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.search.SearchQuery;
import org.parley.ledger.search.Term;

/**
 * Words as lexemes of a tsvector. It has no places: PostgreSQL's index has none either, so that a
 * phrase of frequent words would be looked for in all their articles, and those of a long article
 * do not fit (16,383 of them, 256 of one word). Instead each two neighbours are a lexeme too, one
 * of {@link #PAIRS}: what has all of a phrase's is nearly always it. An article with more different
 * words than a tsvector has room for has one lexeme, {@link #ANYTHING}, and is looked into at each
 * search.
 */
final class PostgresTextIndex extends TextIndex {
    /** As no word is: a word has letters and digits only. */
    static final String ANYTHING = "=";

    /** So few that the index of them stays small. */
    private static final int PAIRS = 1 << 16;

    /** Bytes of the lexemes of a tsvector, of the megabyte that PostgreSQL allows. */
    private static final int ROOM = 900_000;

    /** How many of the newest articles are looked at before the index is asked. */
    private static final int PROBED = 50;

    private static final int FETCHED = 64;

    PostgresTextIndex(Handle handle) {
        super(handle);
    }

    /** They stand in that row. */
    @Override
    int lost() {
        return 0;
    }

    @Override
    boolean holds(long number, Content content) {
        return handle.createQuery(
                        "select exists (select 1 from search where number = :number"
                                + " and words = array_to_tsvector(cast(:words as text[])))")
                .bind("number", number)
                .bindArray("words", String.class, lexemes(content))
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    void insert(long number, String articleId, Content content) {
        handle.createUpdate(
                        "insert into search (number, article_id, words)"
                                + " values (:number, :id, array_to_tsvector(cast(:words as text[])))")
                .bind("number", number)
                .bind("id", articleId)
                .bindArray("words", String.class, lexemes(content))
                .execute();
    }

    @Override
    void clear() {
        handle.execute("delete from search");
    }

    @Override
    void delete(long number) {
        handle.execute("delete from search where number = ?", number);
    }

    /** A row, and whether its words are those that are searched for. */
    private record Probe(long number, String articleId, boolean found) {}

    @Override
    void candidates(
            SearchQuery query,
            @Nullable String outlet,
            long least,
            long greatest,
            Predicate<String> more) {
        handle.execute("set local enable_seqscan = off");
        String words = tsquery(query, outlet);
        // Frequent words are among the newest articles often enough.
        List<Probe> newest = newest(words, least, greatest);
        for (Probe probe : newest) {
            if (probe.found() && !more.test(probe.articleId())) {
                return;
            }
        }
        if (newest.size() == PROBED) {
            older(words, least, newest.get(PROBED - 1).number() - 1, more);
        }
    }

    private List<Probe> newest(String words, long least, long greatest) {
        return handle.createQuery(
                        "select number, article_id, words @@ cast(:words as tsquery) as found from search"
                                + " where number between :least and :greatest"
                                + " order by number desc limit "
                                + PROBED)
                .bind("words", words)
                .bind("least", least)
                .bind("greatest", greatest)
                .map(
                        (row, context) ->
                                new Probe(
                                        row.getLong("number"),
                                        row.getString("article_id"),
                                        row.getBoolean("found")))
                .list();
    }

    /**
     * By the index of words alone, whatever it finds: the words themselves lie far from the rows,
     * and to look at them takes longer than to sort all numbers.
     */
    private void older(String words, long least, long greatest, Predicate<String> more) {
        give(
                handle.createQuery(
                                "with hit as materialized (select number, article_id from search"
                                        + " where words @@ cast(:words as tsquery)"
                                        + " and number + 0 between :least and :greatest)"
                                        + " select article_id from hit order by number desc")
                        .bind("words", words)
                        .bind("least", least)
                        .bind("greatest", greatest)
                        .setFetchSize(FETCHED)
                        .mapTo(String.class),
                more);
    }

    private static Collection<String> lexemes(Content content) {
        SortedSet<String> lexemes = new TreeSet<>(content.title());
        lexemes.addAll(content.text());
        lexemes.addAll(pairs(content.title()));
        lexemes.addAll(pairs(content.text()));
        if (content.outlet() != null) {
            lexemes.add(content.outlet());
        }
        int bytes = lexemes.stream().mapToInt(PostgresTextIndex::bytes).sum();
        return bytes <= ROOM ? lexemes : List.of(ANYTHING);
    }

    private static int bytes(String lexeme) {
        return lexeme.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Each word with the next one. */
    private static List<String> pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            int hash = 31 * words.get(i - 1).hashCode() + words.get(i).hashCode();
            // The high bits too: short words differ in few.
            int pair = (hash * 0x9E3779B1 >>> 16) % PAIRS;
            pairs.add("=" + Integer.toString(pair, Character.MAX_RADIX));
        }
        return pairs;
    }

    /**
     * In the language of PostgreSQL. A phrase that is excluded is left out: not all that has its
     * pairs has it.
     */
    static String tsquery(SearchQuery query, @Nullable String outlet) {
        List<String> parts = new ArrayList<>();
        for (Term term : query.wanted()) {
            term.words().forEach(word -> parts.add(lexeme(word) + (term.start() ? ":*" : "")));
            pairs(term.words()).forEach(pair -> parts.add(lexeme(pair)));
        }
        query.excluded().stream()
                .filter(term -> !term.phrase())
                .map(term -> "!" + lexeme(term.words().get(0)) + (term.start() ? ":*" : ""))
                .forEach(parts::add);
        if (outlet != null) {
            parts.add(lexeme(outlet));
        }
        return parts.stream().distinct().collect(Collectors.joining(" & "))
                + " | "
                + lexeme(ANYTHING);
    }

    private static String lexeme(String word) {
        return "'" + word + "'";
    }
}

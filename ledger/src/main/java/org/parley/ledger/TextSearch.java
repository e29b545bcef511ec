package org.parley.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.search.Facets;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.SearchQuery;

/**
 * Searches the articles, inside the caller's transaction: what the index finds is looked at one by
 * one, the newest first, until there are enough hits.
 */
final class TextSearch {
    private static final Comparator<Hit> ORDER =
            Comparator.comparing(
                            (Hit hit) -> hit.article().published(),
                            Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(hit -> hit.article().id());

    /** Party, issue and move of entries, with '' where it is unknown. */
    private static final List<String> FACETS = List.of("party_key", "issue_key", "move");

    private final Handle handle;
    private final Question question;
    private final @Nullable String outlet;

    TextSearch(Handle handle, Question question, @Nullable String outlet) {
        this.handle = handle;
        this.question = question;
        this.outlet = outlet;
    }

    Found find(SearchQuery query, int limit) {
        List<Hit> hits = new ArrayList<>();
        each(
                query,
                id -> {
                    hit(query, id).ifPresent(hits::add);
                    return hits.size() <= limit;
                });
        return new Found(
                hits.stream()
                        .limit(limit)
                        .sorted(ORDER)
                        .map(hit -> hit.withEntries(entries(hit.article())))
                        .toList(),
                hits.size() > limit);
    }

    /**
     * Gives the ids of articles that may be found, the newest first.
     *
     * @param more takes one, and tells whether to go on
     */
    private void each(SearchQuery query, Predicate<String> more) {
        @Nullable Set<String> articles =
                question.ofEntries() ? new Questions(handle).articles(question) : null;
        @Nullable LocalDate since = question.since();
        @Nullable LocalDate until = question.until();
        TextIndex.of(handle)
                .candidates(
                        query,
                        outlet == null ? null : TextIndex.outletWord(outlet),
                        NewestFirst.least(since, until != null),
                        NewestFirst.greatest(until),
                        id -> articles != null && !articles.contains(id) || more.test(id));
    }

    /**
     * Counts what is found, in place of showing it.
     *
     * @param limit how many articles are looked at, at most
     */
    Facets facets(SearchQuery query, int limit) {
        List<Article> found = new ArrayList<>();
        each(
                query,
                id -> {
                    Rows.article(handle, id)
                            .filter(this::asked)
                            .filter(query::finds)
                            .ifPresent(found::add);
                    return found.size() <= limit;
                });
        boolean more = found.size() > limit;
        List<Article> counted = found.subList(0, Math.min(limit, found.size()));
        Map<String, Integer> outlets = new TreeMap<>();
        Map<String, Integer> months = new TreeMap<>();
        for (Article article : counted) {
            if (article.outlet() != null) {
                outlets.merge(article.outlet(), 1, Integer::sum);
            }
            if (article.published() != null) {
                months.merge(YearMonth.from(article.published()).toString(), 1, Integer::sum);
            }
        }
        List<List<Facets.Count>> told = told(counted.stream().map(Article::id).toList());
        return new Facets(
                counted.size(),
                more,
                Facets.mostFrequent(outlets),
                months.entrySet().stream()
                        .map(month -> new Facets.Count(month.getKey(), month.getValue()))
                        .toList(),
                told.get(0),
                told.get(1),
                told.get(2));
    }

    /** For each of {@link #FACETS}: how many of some articles have an entry with a value. */
    private List<List<Facets.Count>> told(List<String> articles) {
        List<Map<String, Set<String>>> those = new ArrayList<>();
        FACETS.forEach(column -> those.add(new HashMap<>()));
        Leads.chunks(
                articles,
                some ->
                        of(some).query(
                                        handle,
                                        "select article_id, "
                                                + String.join(", ", FACETS)
                                                + " from current_entry",
                                        "")
                                .map(
                                        (row, context) -> {
                                            String article = row.getString(1);
                                            for (int i = 0; i < those.size(); i++) {
                                                those.get(i)
                                                        .computeIfAbsent(
                                                                row.getString(i + 2),
                                                                value -> new HashSet<>())
                                                        .add(article);
                                            }
                                            return article;
                                        })
                                .list());
        return those.stream().map(TextSearch::counts).toList();
    }

    private static List<Facets.Count> counts(Map<String, Set<String>> articles) {
        Map<String, Integer> sizes = new TreeMap<>();
        articles.forEach((value, of) -> sizes.put(value, of.size()));
        sizes.remove("");
        return Facets.mostFrequent(sizes);
    }

    /** What must hold of the entries that count: the search takes one that meets all. */
    private Conditions of(List<String> articles) {
        Conditions conditions = new Questions(handle).ofEntries(question).orElseThrow();
        conditions.in("article_id", "ids", articles);
        return conditions;
    }

    private int entries(Article article) {
        return handle.createQuery("select count(*) from current_entry where article_id = :id")
                .bind("id", article.id())
                .mapTo(Integer.class)
                .one();
    }

    private Optional<Hit> hit(SearchQuery query, String articleId) {
        return Rows.article(handle, articleId)
                .filter(this::asked)
                .flatMap(article -> Hit.of(query, article));
    }

    private boolean asked(Article article) {
        @Nullable LocalDate day = article.published();
        boolean dated = question.since() == null && question.until() == null || day != null;
        return dated
                && (outlet == null
                        || article.outlet() != null
                                && Rows.lower(outlet.strip())
                                        .equals(Rows.lower(article.outlet().strip())))
                && (question.since() == null || day == null || !day.isBefore(question.since()))
                && (question.until() == null || day == null || !day.isAfter(question.until()));
    }
}

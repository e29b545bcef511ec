package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
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

    private final Handle handle;
    private final Question question;
    private final @Nullable String outlet;

    TextSearch(Handle handle, Question question, @Nullable String outlet) {
        this.handle = handle;
        this.question = question;
        this.outlet = outlet;
    }

    Found find(SearchQuery query, int limit) {
        @Nullable Set<String> articles =
                question.ofEntries() ? new Questions(handle).articles(question) : null;
        @Nullable LocalDate since = question.since();
        @Nullable LocalDate until = question.until();
        List<Hit> hits = new ArrayList<>();
        TextIndex.of(handle)
                .candidates(
                        query,
                        outlet == null ? null : TextIndex.outletWord(outlet),
                        NewestFirst.least(since, until != null),
                        NewestFirst.greatest(until),
                        id -> {
                            if (articles == null || articles.contains(id)) {
                                hit(query, id).ifPresent(hits::add);
                            }
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

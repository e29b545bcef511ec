package org.parley.ledger.copies;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.parley.core.text.Article;

/**
 * One report and the articles that carry it.
 *
 * @param articles in order of publication, undated ones last, then of {@link Article#id()}; at
 *     least one
 */
public record Report(List<Article> articles) implements Comparable<Report> {
    private static final Comparator<Article> ORDER =
            Comparator.comparing(
                            Article::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Article::id);

    public Report {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a report without an article");
        }
        articles = articles.stream().sorted(ORDER).toList();
    }

    /** The article that had the report first. */
    public Article first() {
        return articles.get(0);
    }

    /** The outlets that carry it, each once, in order of their first article; unknown ones not. */
    public List<String> outlets() {
        return articles.stream().map(Article::outlet).filter(Objects::nonNull).distinct().toList();
    }

    /** By the first articles, in the order that articles have. */
    @Override
    public int compareTo(Report other) {
        return ORDER.compare(first(), other.first());
    }
}

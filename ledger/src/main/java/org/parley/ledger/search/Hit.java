package org.parley.ledger.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * An article that is searched for.
 *
 * @param entries how many entries it has, as they were ruled to be
 * @param inTitle where what was searched for stands in its title
 * @param snippet what to show of its text; null if it has none
 */
public record Hit(Article article, int entries, List<Span> inTitle, @Nullable Snippet snippet) {
    public Hit {
        inTitle = List.copyOf(inTitle);
    }

    /**
     * Looks for the words of a query in an article.
     *
     * @return empty if it is not one that is searched for
     */
    public static Optional<Hit> of(SearchQuery query, Article article) {
        return query.in(article)
                .map(
                        match ->
                                new Hit(
                                        article,
                                        0,
                                        Match.spans(match.title()),
                                        Snippet.of(article.text(), match.text()).orElse(null)));
    }

    public Hit withEntries(int number) {
        return new Hit(article, number, inTitle, snippet);
    }
}

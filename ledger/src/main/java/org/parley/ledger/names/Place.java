package org.parley.ledger.names;

import org.parley.core.text.Article;
import org.parley.core.text.Span;

/** Where words stand. */
public record Place(Article article, Span span) {
    public String words() {
        return span.of(article.text());
    }
}

package org.parley.app.batch;

import org.parley.core.text.Article;

/**
 * Reads articles, several at a time if several threads ask.
 *
 * @param <R> what comes of reading one
 */
@FunctionalInterface
public interface ArticleReader<R> {
    R read(Article article);
}

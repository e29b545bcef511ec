package org.parley.app.cli;

import org.parley.core.text.Article;
import org.parley.reader.Reading;

/** Reads articles, several at a time if several threads ask. */
@FunctionalInterface
public interface ArticleReader {
    Reading read(Article article);
}

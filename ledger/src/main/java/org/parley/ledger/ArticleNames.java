package org.parley.ledger;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.parley.core.text.Article;

/** Finds articles by what a user calls them. */
final class ArticleNames {
    private static final String ORDER = " order by published nulls first, id";

    private ArticleNames() {}

    /** Those with an id that begins so (six digits at least), of this address, or this label. */
    static List<Article> called(Handle handle, String name) {
        String digits = Rows.lower(name.strip());
        return handle.createQuery(
                        "select * from article where url = :name or document = :name"
                                + " or (length(:digits) >= 6 and id >= :digits and id < :end)"
                                + ORDER)
                .bind("name", name.strip())
                .bind("digits", digits)
                .bind("end", digits + "g")
                .map((row, context) -> ArticleRow.article(row))
                .list();
    }

    /** The article itself if it is here, else those with the same text. */
    static List<Article> of(Handle handle, Article article) {
        Optional<Article> itself = Rows.article(handle, article.id());
        return itself.map(List::of)
                .orElseGet(
                        () ->
                                handle.createQuery(
                                                "select * from article where sha256 = :sha256"
                                                        + ORDER)
                                        .bind("sha256", article.sha256())
                                        .map((row, context) -> ArticleRow.article(row))
                                        .list());
    }
}

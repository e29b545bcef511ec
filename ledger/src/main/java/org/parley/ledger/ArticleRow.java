package org.parley.ledger;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/** An article as a row of its table. */
final class ArticleRow {
    private ArticleRow() {}

    /** Values by column, in the table's order. */
    static Map<String, @Nullable Object> of(Article article) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", article.id());
        row.put("sha256", article.sha256());
        row.put("text", article.text());
        row.put("document", article.document());
        row.put("outlet", article.outlet());
        row.put("title", article.title());
        row.put("author", article.author());
        row.put("published", text(article.published()));
        row.put("url", text(article.url()));
        row.put("language", article.language());
        row.put("translated", article.translated());
        return row;
    }

    static Article article(ResultSet row) throws SQLException {
        @Nullable String url = row.getString("url");
        return new Article(
                row.getString("document"),
                row.getString("text"),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("author"),
                date(row, "published"),
                url == null ? null : URI.create(url),
                row.getString("language"),
                row.getBoolean("translated"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        @Nullable String date = row.getString(column);
        return date == null ? null : LocalDate.parse(date);
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

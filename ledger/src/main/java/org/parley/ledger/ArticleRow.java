package org.parley.ledger;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;

/** An article as a row of its table. */
final class ArticleRow {
    private ArticleRow() {}

    /** Values by column, in the table's order, of an article that was read. */
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
        row.put("unread", null);
        return row;
    }

    /** Writes a row, over the one with its id if there is one. */
    static void put(Handle handle, Map<String, @Nullable Object> row) {
        String values =
                row.keySet().stream()
                        .map(column -> column + " = excluded." + column)
                        .collect(Collectors.joining(", "));
        handle.createUpdate(
                        "insert into article ("
                                + String.join(", ", row.keySet())
                                + ") values (:"
                                + String.join(", :", row.keySet())
                                + ") on conflict (id) do update set "
                                + values)
                .bindMap(row)
                .execute();
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

package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.talks.Reliability;
import org.parley.ledger.rulings.SourceRating;

/** A rating of an outlet as a row of its table. */
final class SourceRatingRow {
    private SourceRatingRow() {}

    private static Map<String, @Nullable Object> of(SourceRating rating) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", rating.number());
        row.put("outlet", rating.outlet());
        row.put("reliability", rating.reliability().name());
        row.put("talks", rating.talks());
        row.put("author", rating.author());
        row.put("reason", rating.reason());
        row.put("made", rating.made().toString());
        row.put("undone", ArticleRow.text(rating.undone()));
        return row;
    }

    /** In order of their numbers. */
    static List<SourceRating> all(Handle handle) {
        return handle.createQuery("select * from source_rating order by number")
                .map((row, context) -> rating(row))
                .list();
    }

    private static SourceRating rating(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new SourceRating(
                row.getInt("number"),
                row.getString("outlet"),
                Reliability.valueOf(row.getString("reliability")),
                row.getString("talks"),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }

    /** Those that hold. */
    static List<SourceRating> holding(Handle handle) {
        return all(handle).stream().filter(rating -> rating.undone() == null).toList();
    }

    /** Keeps a rating behind all others; returns it with its number. */
    static SourceRating append(Handle handle, SourceRating rating) {
        SourceRating numbered =
                rating.withNumber(
                        handle.createQuery("select coalesce(max(number), 0) + 1 from source_rating")
                                .mapTo(Integer.class)
                                .one());
        Filing.insert(handle, "source_rating", List.of(of(numbered)));
        return numbered;
    }

    /** Takes one back that holds. */
    static void undo(Handle handle, SourceRating rating, Instant at) {
        handle.createUpdate("update source_rating set undone = :at where number = :number")
                .bind("at", at.toString())
                .bind("number", rating.number())
                .execute();
    }
}

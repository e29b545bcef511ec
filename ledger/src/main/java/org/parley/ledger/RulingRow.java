package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Rulings;

/** A ruling as a row of its table. */
final class RulingRow {
    private RulingRow() {}

    /** Values by column, in the table's order. */
    static Map<String, @Nullable Object> of(Ruling ruling) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", ruling.number());
        row.put("kind", ruling.kind().word());
        row.put("names", JsonColumn.ofNames(ruling.names()));
        EntryRow.putParty(row, "party", ruling.party());
        row.put("since", ArticleRow.text(ruling.since()));
        row.put("until", ArticleRow.text(ruling.until()));
        row.put("author", ruling.author());
        row.put("made", ruling.made().toString());
        row.put("undone", ArticleRow.text(ruling.undone()));
        return row;
    }

    /** In order of their numbers. */
    static List<Ruling> all(Handle handle) {
        return handle.createQuery("select * from ruling order by number")
                .map((row, context) -> ruling(row))
                .list();
    }

    /** Those that hold, in the order they were made, whichever ledger they were made in. */
    static Rulings holding(Handle handle) {
        return new Rulings(inForce(handle));
    }

    /** As {@link #holding} has them. */
    static List<Ruling> inForce(Handle handle) {
        return handle
                .createQuery("select * from ruling where undone is null")
                .map((row, context) -> ruling(row))
                .stream()
                .sorted(Comparator.comparing(Ruling::made).thenComparing(Ruling::number))
                .toList();
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new Ruling(
                row.getInt("number"),
                Ruling.Kind.valueOf(EntryRow.constant(row, "kind")),
                JsonColumn.names(row.getString("names")),
                EntryRow.party(row, "party"),
                ArticleRow.date(row, "since"),
                ArticleRow.date(row, "until"),
                row.getString("author"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }
}

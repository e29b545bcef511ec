package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueRulings;

/** A ruling on issues as a row of its table. */
final class IssueRulingRow {
    private IssueRulingRow() {}

    /** Values by column, in the table's order. */
    static Map<String, @Nullable Object> of(IssueRuling ruling) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("number", ruling.number());
        row.put("kind", ruling.kind().word());
        row.put("issues", JsonColumn.ofNames(ruling.issues()));
        row.put("name", ruling.name());
        row.put("containing", ruling.containing());
        row.put("entry_rulings", ruling.entryRulings());
        row.put("author", ruling.author());
        row.put("reason", ruling.reason());
        row.put("made", ruling.made().toString());
        row.put("undone", ArticleRow.text(ruling.undone()));
        return row;
    }

    /** In order of their numbers. */
    static List<IssueRuling> all(Handle handle) {
        return handle.createQuery("select * from issue_ruling order by number")
                .map((row, context) -> ruling(row))
                .list();
    }

    /** Those that hold. */
    static IssueRulings holding(Handle handle) {
        return new IssueRulings(
                handle.createQuery("select * from issue_ruling where undone is null")
                        .map((row, context) -> ruling(row))
                        .list());
    }

    private static IssueRuling ruling(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new IssueRuling(
                row.getInt("number"),
                IssueRuling.Kind.valueOf(EntryRow.constant(row, "kind")),
                JsonColumn.names(row.getString("issues")),
                row.getString("name"),
                row.getString("containing"),
                row.getInt("entry_rulings"),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }
}

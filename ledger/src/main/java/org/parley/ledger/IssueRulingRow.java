package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    /** Keeps one under the next number. */
    static IssueRuling append(Handle handle, IssueRuling ruling) {
        IssueRuling kept =
                ruling.withNumber(
                        handle.createQuery("select coalesce(max(number), 0) + 1 from issue_ruling")
                                .mapTo(Integer.class)
                                .one());
        Filing.insert(handle, "issue_ruling", List.of(of(kept)));
        return kept;
    }

    static void undo(Handle handle, IssueRuling ruling, Instant at) {
        handle.createUpdate("update issue_ruling set undone = :at where number = :number")
                .bind("at", at.toString())
                .bind("number", ruling.number())
                .execute();
    }

    /**
     * When a ruling on an entry is made that is to be kept now: after all that was ruled on issues,
     * whatever the clock says.
     */
    static Instant madeOnEntry(Handle handle, Instant clock) {
        return after(all(handle).stream().map(IssueRuling::made), clock);
    }

    private static Instant after(Stream<Instant> made, Instant clock) {
        return made.max(Comparator.naturalOrder())
                .filter(last -> !last.isBefore(clock))
                .map(last -> last.plusNanos(1))
                .orElse(clock);
    }

    /**
     * When a ruling on issues is made that is to be kept now: after all that was ruled on issues
     * and entries, whatever the clock says, as they apply in the order in which they were made.
     */
    static Instant made(Handle handle, Instant clock) {
        Stream<Instant> onEntries =
                handle
                        .createQuery("select made from entry_ruling")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .map(Instant::parse);
        return after(Stream.concat(all(handle).stream().map(IssueRuling::made), onEntries), clock);
    }

    private static IssueRuling ruling(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new IssueRuling(
                row.getInt("number"),
                IssueRuling.Kind.valueOf(EntryRow.constant(row, "kind")),
                JsonColumn.names(row.getString("issues")),
                row.getString("name"),
                row.getString("containing"),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }
}

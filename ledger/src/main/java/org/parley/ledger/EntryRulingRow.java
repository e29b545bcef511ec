package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Passage;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRulings;

/** A ruling on an entry as a row of its table. */
final class EntryRulingRow {
    private static final String SELECT =
            "select r.*, a.text from entry_ruling r join article a on a.id = r.article_id";

    private EntryRulingRow() {}

    /** Values by column, in the table's order. */
    static Map<String, @Nullable Object> of(EntryRuling ruling) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Correction correction = ruling.correction();
        @Nullable Move move = correction.move();
        row.put("number", ruling.number());
        row.put("kind", ruling.kind().word());
        row.put("article_id", ruling.article());
        row.put("entry_id", ruling.entry());
        EntryRow.putPassage(row, "cue", ruling.cue());
        row.put("move", move == null ? null : move.word());
        EntryRow.putParty(row, "party", correction.party());
        EntryRow.putParty(row, "target", correction.target());
        row.put("issue", correction.issue());
        row.put("said_on", ArticleRow.text(correction.saidOn()));
        row.put("author", ruling.author());
        row.put("reason", ruling.reason());
        row.put("made", ruling.made().toString());
        row.put("undone", ArticleRow.text(ruling.undone()));
        return row;
    }

    /** In order of their numbers. */
    static List<EntryRuling> all(Handle handle) {
        return handle.createQuery(SELECT + " order by r.number")
                .map((row, context) -> ruling(row))
                .list();
    }

    /** Those that hold. */
    static EntryRulings holding(Handle handle) {
        return new EntryRulings(
                handle.createQuery(SELECT + " where r.undone is null order by r.number")
                        .map((row, context) -> ruling(row))
                        .list());
    }

    /** Those that hold on the entries of one article. */
    static EntryRulings holding(Handle handle, String article) {
        return new EntryRulings(
                handle.createQuery(
                                SELECT
                                        + " where r.article_id = :article and r.undone is null order by r.number")
                        .bind("article", article)
                        .map((row, context) -> ruling(row))
                        .list());
    }

    private static EntryRuling ruling(ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new EntryRuling(
                row.getInt("number"),
                EntryRuling.Kind.valueOf(EntryRow.constant(row, "kind")),
                row.getString("article_id"),
                row.getString("entry_id"),
                Passage.of(row.getString("text"), EntryRow.span(row, "cue")),
                new Correction(
                        row.getString("move") == null
                                ? null
                                : Move.valueOf(EntryRow.constant(row, "move")),
                        EntryRow.party(row, "party"),
                        EntryRow.party(row, "target"),
                        row.getString("issue"),
                        ArticleRow.date(row, "said_on")),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }
}

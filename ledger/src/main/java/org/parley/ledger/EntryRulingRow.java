package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.ledger.rulings.Addition;
import org.parley.ledger.rulings.Anchor;
import org.parley.ledger.rulings.AsRead;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRulings;

/** A ruling on an entry as a row of its table. */
final class EntryRulingRow {
    private static final String SELECT =
            "select r.*, a.text, o.text as other_text from entry_ruling r"
                    + " join article a on a.id = r.article_id"
                    + " left join article o on o.id = r.other_article_id";

    /** For a target, where a ruling says that there is none: no party is called so. */
    private static final String NOBODY = "";

    private EntryRulingRow() {}

    /** Values by column. */
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
        row.put("said_on", ArticleRow.text(correction.day()));
        row.put("onward", ruling.onward());
        put(row, ruling.was());
        put(row, ruling.addition());
        put(row, ruling.other());
        if (correction.untargeted()) {
            row.put("target", NOBODY);
        }
        if (correction.polarity() != null) {
            row.put("polarity", correction.polarity().word());
        }
        row.put("author", ruling.author());
        row.put("reason", ruling.reason());
        row.put("made", ruling.made().toString());
        row.put("undone", ArticleRow.text(ruling.undone()));
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, @Nullable AsRead was) {
        row.put("was_move", was == null ? null : was.move().word());
        EntryRow.putParty(row, "was_party", was == null ? null : was.party());
        row.put("was_speaker", was == null ? null : was.speaker());
        EntryRow.putParty(row, "was_target", was == null ? null : was.target());
        row.put("was_issue", was == null ? null : was.issue());
        row.put("was_said_on", was == null ? null : ArticleRow.text(was.day()));
        row.put("was_polarity", was == null ? null : was.polarity().word());
    }

    private static void put(Map<String, @Nullable Object> row, @Nullable Addition addition) {
        EntryRow.putPassage(row, "evidence", addition == null ? null : addition.evidence());
        row.put("speaker", addition == null ? null : addition.speaker());
        row.put("via", addition == null ? null : JsonColumn.ofNames(addition.via()));
        row.put("polarity", addition == null ? null : addition.polarity().word());
        row.put("certainty", addition == null ? null : addition.certainty().word());
        row.put("talks", addition == null ? null : JsonColumn.ofNames(addition.talks()));
    }

    private static void put(Map<String, @Nullable Object> row, @Nullable Anchor other) {
        row.put("other_article_id", other == null ? null : other.article());
        row.put("other_entry_id", other == null ? null : other.entry());
        EntryRow.putPassage(row, "other_cue", other == null ? null : other.cue());
    }

    /** In order of their numbers. */
    static List<EntryRuling> all(Handle handle) {
        return list(handle, "");
    }

    /** Those that hold, to be applied. */
    static EntryRulings holding(Handle handle) {
        return new EntryRulings(thatHold(handle));
    }

    /** Those that hold and that entries of one article may follow, to be applied. */
    static EntryRulings holding(Handle handle, String article) {
        List<EntryRuling> rulings = new ArrayList<>();
        for (String condition :
                List.of("r.article_id = :id", "r.onward = :yes and r.article_id <> :id")) {
            handle.createQuery(SELECT + " where r.undone is null and " + condition)
                    .bind("id", article)
                    .bind("yes", true)
                    .map((row, context) -> ruling(handle, row))
                    .forEach(rulings::add);
        }
        return new EntryRulings(rulings);
    }

    /** Those that hold, in order of their numbers. */
    static List<EntryRuling> thatHold(Handle handle) {
        return list(handle, " where r.undone is null");
    }

    /** Those of a kind that hold, in order of their numbers. */
    static List<EntryRuling> thatHold(Handle handle, EntryRuling.Kind kind) {
        return list(handle, " where r.undone is null and r.kind = '" + kind.word() + "'");
    }

    private static List<EntryRuling> list(Handle handle, String condition) {
        return handle.createQuery(SELECT + condition + " order by r.number")
                .map((row, context) -> ruling(handle, row))
                .list();
    }

    /** Those on the entries of one article, also those taken back, in order of their numbers. */
    static List<EntryRuling> all(Handle handle, String article) {
        return handle.createQuery(SELECT + " where r.article_id = :article order by r.number")
                .bind("article", article)
                .map((row, context) -> ruling(handle, row))
                .list();
    }

    private static EntryRuling ruling(Handle handle, ResultSet row) throws SQLException {
        @Nullable String undone = row.getString("undone");
        return new EntryRuling(
                row.getInt("number"),
                EntryRuling.Kind.valueOf(EntryRow.constant(row, "kind")),
                row.getString("article_id"),
                row.getString("entry_id"),
                Passage.of(row.getString("text"), EntryRow.span(row, "cue")),
                correction(row),
                row.getBoolean("onward"),
                was(row),
                addition(handle, row),
                other(row),
                row.getString("author"),
                row.getString("reason"),
                Instant.parse(row.getString("made")),
                undone == null ? null : Instant.parse(undone));
    }

    private static Correction correction(ResultSet row) throws SQLException {
        boolean untargeted = NOBODY.equals(row.getString("target"));
        // What is added has its polarity beside what is corrected.
        boolean added = row.getString("certainty") != null;
        return new Correction(
                row.getString("move") == null ? null : Move.valueOf(EntryRow.constant(row, "move")),
                EntryRow.party(row, "party"),
                untargeted ? null : EntryRow.party(row, "target"),
                row.getString("issue"),
                ArticleRow.date(row, "said_on"),
                added || row.getString("polarity") == null
                        ? null
                        : Polarity.valueOf(EntryRow.constant(row, "polarity")),
                untargeted);
    }

    private static @Nullable AsRead was(ResultSet row) throws SQLException {
        return row.getString("was_move") == null
                ? null
                : new AsRead(
                        Move.valueOf(EntryRow.constant(row, "was_move")),
                        EntryRow.party(row, "was_party"),
                        row.getString("was_speaker"),
                        EntryRow.party(row, "was_target"),
                        row.getString("was_issue"),
                        ArticleRow.date(row, "was_said_on"),
                        Polarity.valueOf(EntryRow.constant(row, "was_polarity")));
    }

    private static @Nullable Addition addition(Handle handle, ResultSet row) throws SQLException {
        if (row.getString("certainty") == null) {
            return null;
        }
        Article article = Rows.article(handle, row.getString("article_id")).orElseThrow();
        @Nullable String talks = row.getString("talks");
        return new Addition(
                article,
                Passage.of(article.text(), EntryRow.span(row, "evidence")),
                row.getString("speaker"),
                JsonColumn.names(row.getString("via")),
                Polarity.valueOf(EntryRow.constant(row, "polarity")),
                Certainty.valueOf(EntryRow.constant(row, "certainty")),
                talks == null ? List.of() : JsonColumn.names(talks));
    }

    private static @Nullable Anchor other(ResultSet row) throws SQLException {
        @Nullable String article = row.getString("other_article_id");
        return article == null
                ? null
                : new Anchor(
                        article,
                        row.getString("other_entry_id"),
                        Passage.of(row.getString("other_text"), EntryRow.span(row, "other_cue")));
    }
}

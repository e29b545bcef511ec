package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Period;
import org.parley.core.entry.Polarity;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.rulings.CueWords;

/** An entry as a row of its table. The words of a passage are not stored: the article has them. */
final class EntryRow {
    private EntryRow() {}

    /** Which of its two pairs of columns tell the sides of an entry. */
    enum Sides {
        /** the article alone */
        AS_READ(""),
        /** who is who in all articles */
        LINKED("linked_");

        private final String prefix;

        Sides(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Values by column, in the table's order; linked to nothing yet. */
    static Map<String, @Nullable Object> of(Entry entry) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("article_id", entry.article().id());
        putParty(row, "party", entry.party());
        row.put("speaker", entry.speaker());
        row.put("move", entry.move().word());
        putParty(row, "target", entry.target());
        row.put("issue", entry.issue());
        putPassage(row, "content", entry.content());
        putPassage(row, "cue", entry.cue());
        putPassage(row, "evidence", entry.evidence());
        row.put("via", JsonColumn.ofNames(entry.via()));
        row.put("polarity", entry.polarity().word());
        row.put("certainty", entry.certainty().word());
        putPassage(row, "condition", entry.condition());
        row.put("past", entry.past());
        row.put("said_on", ArticleRow.text(entry.saidOn()));
        row.put("due", ArticleRow.text(entry.due()));
        row.put("rule", entry.rule());
        row.put("confidence", entry.confidence());
        row.put("talks", JsonColumn.ofNames(entry.talks()));
        putParty(row, "linked_party", entry.party());
        putParty(row, "linked_target", entry.target());
        row.put("cue_words", CueWords.of(entry.cue().text()));
        putHappened(row, entry.happened());
        return row;
    }

    static void putParty(Map<String, @Nullable Object> row, String column, @Nullable Party party) {
        row.put(column, party == null ? null : party.name());
        row.put(column + "_code", party == null ? null : party.code());
    }

    private static void putHappened(Map<String, @Nullable Object> row, @Nullable Period happened) {
        row.put("happened_from", happened == null ? null : ArticleRow.text(happened.from()));
        row.put("happened_to", happened == null ? null : ArticleRow.text(happened.to()));
    }

    private static @Nullable Period happened(ResultSet row) throws SQLException {
        @Nullable LocalDate from = ArticleRow.date(row, "happened_from");
        @Nullable LocalDate to = ArticleRow.date(row, "happened_to");
        return from == null && to == null ? null : new Period(from, to);
    }

    static void putPassage(
            Map<String, @Nullable Object> row, String column, @Nullable Passage passage) {
        row.put(column + "_start", passage == null ? null : passage.span().start());
        row.put(column + "_end", passage == null ? null : passage.span().end());
    }

    /**
     * The entry of a row.
     *
     * @param article the one that the row names
     */
    static Entry entry(ResultSet row, Article article, Sides sides) throws SQLException {
        String text = article.text();
        return new Entry(
                row.getString("id"),
                article,
                party(row, sides.prefix + "party"),
                row.getString("speaker"),
                Move.valueOf(constant(row, "move")),
                party(row, sides.prefix + "target"),
                row.getString("issue"),
                passage(row, "content", text),
                Passage.of(text, span(row, "cue")),
                Passage.of(text, span(row, "evidence")),
                JsonColumn.names(row.getString("via")),
                Polarity.valueOf(constant(row, "polarity")),
                Certainty.valueOf(constant(row, "certainty")),
                passage(row, "condition", text),
                row.getBoolean("past"),
                ArticleRow.date(row, "said_on"),
                happened(row),
                ArticleRow.date(row, "due"),
                row.getString("rule"),
                row.getDouble("confidence"),
                JsonColumn.names(row.getString("talks")));
    }

    static @Nullable Party party(ResultSet row, String column) throws SQLException {
        @Nullable String name = row.getString(column);
        return name == null ? null : new Party(name, row.getString(column + "_code"));
    }

    static Party requiredParty(ResultSet row, String column) throws SQLException {
        return new Party(row.getString(column), row.getString(column + "_code"));
    }

    private static @Nullable Passage passage(ResultSet row, String column, String text)
            throws SQLException {
        return row.getObject(column + "_start") == null
                ? null
                : Passage.of(text, span(row, column));
    }

    static Span span(ResultSet row, String column) throws SQLException {
        return new Span(row.getInt(column + "_start"), row.getInt(column + "_end"));
    }

    static String constant(ResultSet row, String column) throws SQLException {
        return row.getString(column).toUpperCase(Locale.ROOT);
    }
}

package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.EntryRow.Sides;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Telling;
import org.parley.ledger.origins.Account;

/**
 * A row of the table of current entries, without its passages: all that counts for events.
 *
 * @param kind what else must tell the same to tell of the same event
 * @param party '' if unknown
 * @param code '' if unknown
 * @param day as of which it is told, '' if unknown
 * @param talks ids of the talks that know it, in lower case
 */
record CurrentRow(
        Kind kind,
        String party,
        String code,
        String day,
        String published,
        SortedSet<String> talks,
        Telling telling) {
    /** The most letters of a name that an index takes. */
    private static final int LETTERS = 400;

    private static final String QUOTATION_MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    /** What two entries share that can tell of one event; the words as the columns have them. */
    record Kind(Place place, String move, String polarity, boolean past)
            implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int places = place.compareTo(other.place);
            int moves = places == 0 ? move.compareTo(other.move) : places;
            int polarities = moves == 0 ? polarity.compareTo(other.polarity) : moves;
            return polarities == 0 ? Boolean.compare(past, other.past) : polarities;
        }
    }

    /**
     * @param article id of its row, which a letter that the database cannot keep has no part in
     */
    static CurrentRow of(String article, Told told) {
        Entry entry = told.entry();
        @Nullable Party party = entry.party();
        Telling telling = telling(article, told);
        Place place = Place.of(entry);
        return new CurrentRow(
                new Kind(
                        new Place(cut(place.issue()), cut(place.party())),
                        entry.move().word(),
                        entry.polarity().word(),
                        entry.past()),
                cut(place.party()),
                party == null || party.code() == null ? "" : cut(party.code()),
                Days.text(telling.day()),
                Days.text(entry.article().published()),
                lower(entry.talks()),
                telling);
    }

    /**
     * What an entry contributes to its event, as its row has it.
     *
     * @param article as above
     */
    static Telling telling(String article, Told told) {
        Entry entry = told.entry();
        Account account = Account.of(entry, told.report());
        return new Telling(
                entry.id(),
                Telling.place(article, entry.evidence().span().start(), entry.id()),
                told.day().orElse(null),
                entry.certainty(),
                entry.target(),
                entry.due(),
                new Account(
                        account.report(),
                        account.outlet(),
                        account.via(),
                        account.speaker(),
                        account.side(),
                        quoted(account.words()),
                        account.dated()));
    }

    static CurrentRow of(ResultSet row) throws SQLException {
        String day = row.getString("day");
        @Nullable String code = row.getString("party_code");
        String published = row.getString("published");
        return new CurrentRow(
                new Kind(
                        new Place(row.getString("issue_key"), row.getString("party_key")),
                        row.getString("move"),
                        row.getString("polarity"),
                        row.getBoolean("past")),
                row.getString("party_key"),
                code == null ? "" : cut(code),
                day,
                published,
                lower(JsonColumn.names(row.getString("talks"))),
                new Telling(
                        row.getString("id"),
                        Telling.place(
                                row.getString("article_id"),
                                row.getInt("evidence_start"),
                                row.getString("id")),
                        day.isEmpty() ? null : LocalDate.parse(day),
                        Certainty.valueOf(EntryRow.constant(row, "certainty")),
                        EntryRow.party(row, "target"),
                        ArticleRow.date(row, "due"),
                        new Account(
                                row.getString("report"),
                                row.getString("outlet"),
                                JsonColumn.names(row.getString("via")),
                                row.getString("speaker"),
                                row.getString("party"),
                                row.getString("quoted"),
                                !published.isEmpty())));
    }

    /**
     * Values by column, in the table's order.
     *
     * @param article as for {@link #of(String, Told)}
     */
    static Map<String, @Nullable Object> values(String article, Told told) {
        CurrentRow row = of(article, told);
        Map<String, @Nullable Object> values = new LinkedHashMap<>(EntryRow.of(told.entry()));
        values.keySet().removeIf(column -> column.startsWith("linked_"));
        values.remove("cue_words");
        values.put("article_id", article);
        values.put("published", row.published);
        values.put("day", row.day);
        values.put("report", told.report());
        values.put("outlet", told.entry().article().outlet());
        values.put("quoted", row.telling.account().words());
        values.put("issue_key", row.kind.place().issue());
        values.put("party_key", row.party);
        return values;
    }

    static Told told(ResultSet row, Article article) throws SQLException {
        return new Told(EntryRow.entry(row, article, Sides.AS_READ), row.getString("report"));
    }

    /** A name as indexes have it. */
    static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LETTERS
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LETTERS));
    }

    private static SortedSet<String> lower(List<String> talks) {
        SortedSet<String> lower = new TreeSet<>();
        talks.forEach(id -> lower.add(Rows.lower(id)));
        return lower;
    }

    /** Of an account's words only what stands in quotation marks is compared. */
    private static String quoted(String words) {
        return words.chars().anyMatch(c -> QUOTATION_MARKS.indexOf(c) >= 0) ? words : "";
    }
}

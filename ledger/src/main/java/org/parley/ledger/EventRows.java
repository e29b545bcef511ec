package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.ledger.CurrentRow.Kind;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Telling;
import org.parley.ledger.origins.Range;

/**
 * Keeps the events of some talks, or of all entries, in step with the entries, inside the caller's
 * transaction. They are what {@link Events} makes of all of them, but only the events are made anew
 * that can have changed.
 */
final class EventRows {
    private static final String ENTRY_OF_KIND =
            "issue_key = :issue and party_key = :party and move = :move and polarity = :polarity"
                    + " and past = :past";

    private static final String EVENT_OF_KIND =
            "talks = :talks and issue = :issue and party = :party and move = :move"
                    + " and polarity = :polarity and past = :past";

    private final Handle handle;
    private final String talks;

    /**
     * @param talks id in lower case, '' for all entries
     */
    EventRows(Handle handle, String talks) {
        this.handle = handle;
        this.talks = talks;
    }

    /** Follows entries that left the table of current entries, and others that came into it. */
    void update(Collection<CurrentRow> gone, Collection<CurrentRow> come) {
        SortedMap<Kind, Touched> kinds = new TreeMap<>();
        List<Map<String, @Nullable Object>> made = new ArrayList<>();
        for (CurrentRow row : gone) {
            if (row.kind().place().known()) {
                kinds.computeIfAbsent(row.kind(), kind -> new Touched()).gone(row);
            } else {
                delete(row.kind(), row.day(), row.telling().place());
            }
        }
        for (CurrentRow row : come) {
            if (row.kind().place().known()) {
                kinds.computeIfAbsent(row.kind(), kind -> new Touched()).come(row);
            } else {
                made.add(values(row.kind(), Folded.of(List.of(row.telling()))));
            }
        }
        kinds.forEach((kind, touched) -> made.addAll(fold(kind, touched)));
        Filing.insert(handle, "event", made);
    }

    /**
     * The days, '' if unknown, on which entries of a kind came or went, those that came with a day,
     * and whether none went.
     */
    private static final class Touched {
        private final NavigableSet<String> days = new TreeSet<>();
        private final List<Telling> dated = new ArrayList<>();
        private boolean more = true;

        void gone(CurrentRow row) {
            days.add(row.day());
            more = false;
        }

        void come(CurrentRow row) {
            days.add(row.day());
            if (!row.day().isEmpty()) {
                dated.add(row.telling());
            }
        }
    }

    /** Takes away the events of a kind that can have changed, and returns those in their place. */
    private List<Map<String, @Nullable Object>> fold(Kind kind, Touched touched) {
        List<Map<String, @Nullable Object>> made = new ArrayList<>();
        NavigableSet<String> dated = touched.days;
        if (dated.remove("")) {
            delete(kind, "");
            List<Telling> undated = tellings(kind, "", "");
            if (!undated.isEmpty()) {
                made.add(values(kind, Folded.of(undated)));
            }
        }
        if (dated.isEmpty()) {
            return made;
        }
        String last = dated.last();
        String from = dated.first();
        NavigableSet<String> starts =
                starts(kind, LocalDate.parse(from).minusDays(Events.DAYS).toString());
        @Nullable String open = starts.floor(from);
        if (touched.more && starts.isEmpty() && last.compareTo(end(from)) <= 0) {
            // The usual case: the newest of all that is told of the kind.
            made.add(values(kind, Folded.of(touched.dated)));
            return made;
        }
        from = open == null ? from : open;
        Optional<String> start = touched.more ? Optional.of(from) : nextDay(kind, from);
        // What begins as it did before, behind all that came and went, is as it was before.
        while (start.isPresent()
                && !(start.get().compareTo(last) > 0 && starts.contains(start.get()))) {
            String end = end(start.get());
            made.add(values(kind, Folded.of(tellings(kind, start.get(), end))));
            boolean nothingBehind =
                    start.get().equals(open)
                            && end.compareTo(last) >= 0
                            && starts.higher(end) == null;
            start =
                    nothingBehind
                            ? Optional.empty()
                            : nextDay(kind, LocalDate.parse(end).plusDays(1).toString());
        }
        for (String old : starts.tailSet(from)) {
            if (start.isEmpty() || old.compareTo(start.get()) < 0) {
                delete(kind, old);
            }
        }
        return made;
    }

    private static String end(String start) {
        return LocalDate.parse(start).plusDays(Events.DAYS).toString();
    }

    /** First days of the kind's events from some day on. */
    private NavigableSet<String> starts(Kind kind, String from) {
        return new TreeSet<>(
                of(
                                handle.createQuery(
                                        "select first from event where "
                                                + EVENT_OF_KIND
                                                + " and first >= :from"),
                                kind)
                        .bind("talks", talks)
                        .bind("from", from)
                        .mapTo(String.class)
                        .list());
    }

    /** The first day from some day on for which there is an entry. */
    private Optional<String> nextDay(Kind kind, String from) {
        return within(
                        "select day from current_entry where "
                                + ENTRY_OF_KIND
                                + " and day >= :from and day > ''",
                        " order by day limit 1",
                        kind)
                .bind("from", from)
                .mapTo(String.class)
                .findOne();
    }

    private List<Telling> tellings(Kind kind, String from, String to) {
        return within(
                        "select * from current_entry where "
                                + ENTRY_OF_KIND
                                + " and day >= :from and day <= :to",
                        "",
                        kind)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> CurrentRow.of(row).telling())
                .list();
    }

    private Query within(String query, String order, Kind kind) {
        if (talks.isEmpty()) {
            return of(handle.createQuery(query + order), kind);
        }
        return of(
                        handle.createQuery(
                                query + " and lower(talks) like :known escape '!'" + order),
                        kind)
                .bind("known", Rows.pattern('"' + talks + '"'));
    }

    private void delete(Kind kind, String first) {
        of(
                        handle.createUpdate(
                                "delete from event where " + EVENT_OF_KIND + " and first = :first"),
                        kind)
                .bind("talks", talks)
                .bind("first", first)
                .execute();
    }

    private void delete(Kind kind, String first, String opening) {
        of(
                        handle.createUpdate(
                                "delete from event where "
                                        + EVENT_OF_KIND
                                        + " and first = :first and opening = :opening"),
                        kind)
                .bind("talks", talks)
                .bind("first", first)
                .bind("opening", opening)
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(S statement, Kind kind) {
        return statement
                .bind("issue", kind.place().issue())
                .bind("party", kind.place().party())
                .bind("move", kind.move())
                .bind("polarity", kind.polarity())
                .bind("past", kind.past());
    }

    private Map<String, @Nullable Object> values(Kind kind, Folded event) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        @Nullable Party target = event.target();
        row.put("talks", talks);
        row.put("issue", kind.place().issue());
        row.put("party", kind.place().party());
        row.put("move", kind.move());
        row.put("polarity", kind.polarity());
        row.put("past", kind.past());
        row.put("first", Days.text(event.first().orElse(null)));
        row.put("opening", event.opening());
        row.put("lead", event.lead());
        row.put("last", Days.text(event.last().orElse(null)));
        EntryRow.putParty(row, "target", target);
        row.put("due", ArticleRow.text(event.due()));
        row.put("entries", JsonColumn.ofNames(event.entries()));
        row.put("told", event.entries().size());
        row.put("outlets", event.origins().outlets());
        row.put("least", event.origins().least());
        row.put("most", event.origins().most());
        row.put("known", event.origins().known());
        return row;
    }

    /** The event of a row. */
    static Folded event(ResultSet row) throws SQLException {
        return new Folded(
                row.getString("lead"),
                Optional.ofNullable(Days.day(row, "first")),
                Optional.ofNullable(Days.day(row, "last")),
                EntryRow.party(row, "target"),
                ArticleRow.date(row, "due"),
                row.getString("opening"),
                JsonColumn.names(row.getString("entries")),
                new Range(
                        row.getInt("outlets"),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getInt("known")));
    }

    /** Where the event of a row belongs. */
    static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("issue"), row.getString("party"));
    }
}

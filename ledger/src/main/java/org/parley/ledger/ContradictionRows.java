package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Contradiction.Kind;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.contradictions.Stance;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Place;

/**
 * Keeps in step with the entries which pairs of a cell contradict each other, inside the caller's
 * transaction. They are what {@link Contradictions} makes of all entries, but only the pairs are
 * looked at that a new entry is in, and that can contradict each other by move, polarity and day.
 */
final class ContradictionRows {
    /** The entries of the cells of some others, within some days or on an unknown one. */
    private static final String RIVALS =
            "select o.id, o.move, o.polarity, o.certainty, o.day, c.id as one from current_entry c"
                    + " join current_entry o on o.issue_key = c.issue_key"
                    + " and o.party_key = c.party_key and o.past = c.past"
                    + " where c.id in (<ids>) and c.issue_key > '' and c.party_key > ''";

    /** Behind every day. */
    private static final String UNBOUND = "~";

    private final Handle handle;

    ContradictionRows(Handle handle) {
        this.handle = handle;
    }

    /** Two entries that contradict each other, by their ids. */
    record Pair(String first, String second, String kind) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int firsts = first.compareTo(other.first);
            int seconds = firsts == 0 ? second.compareTo(other.second) : firsts;
            return seconds == 0 ? kind.compareTo(other.kind) : seconds;
        }
    }

    /** Follows entries that left the table of current entries, and others that came into it. */
    void update(Collection<CurrentRow> gone, Collection<Told> come) {
        for (CurrentRow row : gone) {
            String id = row.telling().entry();
            handle.execute("delete from contradiction where first = ?", id);
            handle.execute("delete from contradiction where second = ?", id);
        }
        Map<String, Told> entries = new TreeMap<>();
        come.forEach(told -> entries.put(told.entry().id(), told));
        Set<Pair> pairs = pairs(entries);
        Filing.insert(
                handle,
                "contradiction",
                pairs.stream().map(pair -> values(pair, entries)).toList());
    }

    /**
     * What is wrong with the pairs of an article's entries; nothing if they are as they must be.
     */
    Optional<String> flaw(Collection<Told> ofArticle) {
        Map<String, Told> entries = new TreeMap<>();
        ofArticle.forEach(told -> entries.put(told.entry().id(), told));
        Set<Pair> there = new TreeSet<>();
        for (String id : List.copyOf(entries.keySet())) {
            handle.createQuery(
                            "select first, second, kind from contradiction where first = :id"
                                    + " union select first, second, kind from contradiction"
                                    + " where second = :id")
                    .bind("id", id)
                    .map(
                            (row, context) ->
                                    new Pair(row.getString(1), row.getString(2), row.getString(3)))
                    .forEach(there::add);
        }
        return there.equals(pairs(entries))
                ? Optional.empty()
                : Optional.of("what contradicts its entries is not what their words make");
    }

    /**
     * The pairs that some entries are in.
     *
     * @param entries by their ids; the others of the pairs come to them
     */
    private Set<Pair> pairs(Map<String, Told> entries) {
        Set<List<String>> possible = possible(entries);
        Set<String> missing = new TreeSet<>();
        possible.forEach(pair -> missing.add(pair.get(1)));
        missing.removeAll(entries.keySet());
        entries.putAll(Leads.told(handle, missing));
        Set<Pair> pairs = new TreeSet<>();
        for (List<String> pair : possible) {
            List<Told> sorted =
                    Stream.of(of(entries, pair.get(0)), of(entries, pair.get(1)))
                            .sorted(Contradictions.EARLIER)
                            .toList();
            if (Place.of(sorted.get(0).entry()).equals(Place.of(sorted.get(1).entry()))) {
                Contradictions.between(sorted.get(0), sorted.get(1))
                        .ifPresent(
                                kind ->
                                        pairs.add(
                                                new Pair(
                                                        sorted.get(0).entry().id(),
                                                        sorted.get(1).entry().id(),
                                                        kind.name().toLowerCase(Locale.ROOT))));
            }
        }
        return pairs;
    }

    private static Told of(Map<String, Told> entries, String id) {
        return Objects.requireNonNull(entries.get(id), "an entry that is not here");
    }

    /** Ids of some entries, each with that of one that may contradict it by all but its words. */
    private Set<List<String>> possible(Map<String, Told> entries) {
        Map<String, Stance> stances = new HashMap<>();
        entries.forEach((id, told) -> stances.put(id, Stance.of(told)));
        Set<List<String>> possible = new LinkedHashSet<>();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Stance stance : stances.values()) {
            if (stance.day() == null) {
                rivals(stances, "", UNBOUND, possible);
                return possible;
            }
            days.add(stance.day());
        }
        // What happened long before is looked for by itself: between lie the entries of years.
        while (!days.isEmpty()) {
            LocalDate from = days.first().minusDays(Stance.DENIAL_DAYS);
            LocalDate to = days.first().plusDays(Stance.DENIAL_DAYS);
            while (!days.isEmpty() && !days.first().isAfter(to)) {
                to = days.first().plusDays(Stance.DENIAL_DAYS);
                days.remove(days.first());
            }
            rivals(stances, from.toString(), to.toString(), possible);
        }
        rivals(stances, "", "", possible);
        return possible;
    }

    private void rivals(
            Map<String, Stance> stances, String from, String to, Set<List<String>> possible) {
        Leads.chunks(
                stances.keySet(),
                some ->
                        handle.createQuery(RIVALS + " and o.day >= :from and o.day <= :to")
                                .bindList("ids", some)
                                .bind("from", from)
                                .bind("to", to)
                                .map(
                                        (row, context) -> {
                                            Stance other = stance(row);
                                            String id = row.getString("one");
                                            Stance one = Objects.requireNonNull(stances.get(id));
                                            String rival = row.getString("id");
                                            return !rival.equals(id)
                                                    && (one.mayContradict(other)
                                                            || other.mayContradict(one))
                                                    && possible.add(List.of(id, rival));
                                        })
                                .list());
    }

    private static Stance stance(ResultSet row) throws SQLException {
        return new Stance(
                Move.valueOf(EntryRow.constant(row, "move")),
                Polarity.valueOf(EntryRow.constant(row, "polarity")),
                Certainty.valueOf(EntryRow.constant(row, "certainty")),
                Days.day(row));
    }

    private static Map<String, @Nullable Object> values(Pair pair, Map<String, Told> entries) {
        Told first = of(entries, pair.first());
        Told second = of(entries, pair.second());
        CurrentRow one = CurrentRow.of(first.entry().article().id(), first);
        CurrentRow other = CurrentRow.of(second.entry().article().id(), second);
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("first", pair.first());
        row.put("second", pair.second());
        row.put("issue", one.kind().place().issue());
        row.put("party", one.kind().place().party());
        row.put("kind", pair.kind());
        row.put("day", other.day());
        row.put("first_move", one.kind().move());
        row.put("second_move", other.kind().move());
        row.put("first_published", one.published());
        row.put("second_published", other.published());
        row.put("first_talks", JsonColumn.ofNames(List.copyOf(one.talks())));
        row.put("second_talks", JsonColumn.ofNames(List.copyOf(other.talks())));
        return row;
    }

    /** The kind of a row. */
    static Kind kind(String column) {
        return Kind.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

package org.parley.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
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
    private static final String RIVALS =
            "select id, move, polarity, certainty, day from current_entry where issue_key = :issue"
                    + " and party_key = :party and past = :past";

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
        Set<List<String>> possible = new LinkedHashSet<>();
        for (Told told : List.copyOf(entries.values())) {
            if (Place.of(told.entry()).known()) {
                rivals(told).forEach(id -> possible.add(List.of(told.entry().id(), id)));
            }
        }
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

    /** Ids of the other entries of its cell that an entry may contradict, or they it. */
    private List<String> rivals(Told told) {
        Stance stance = Stance.of(told);
        @Nullable String from = null;
        @Nullable String to = null;
        if (stance.day() != null) {
            int back = stance.mayDeny() ? Stance.DENIAL_DAYS : Stance.NEAR_DAYS;
            from = stance.day().minusDays(back).toString();
            to = stance.day().plusDays(Stance.DENIAL_DAYS).toString();
        }
        Place place = Place.of(told.entry());
        List<String> rivals = new ArrayList<>(rivals(told, stance, place, from, to));
        if (stance.day() != null) {
            rivals.addAll(rivals(told, stance, place, "", ""));
        }
        return rivals;
    }

    private List<String> rivals(
            Told told, Stance stance, Place place, @Nullable String from, @Nullable String to) {
        Query query =
                handle.createQuery(
                        from == null ? RIVALS : RIVALS + " and day >= :from and day <= :to");
        if (from != null) {
            query.bind("from", from).bind("to", to);
        }
        return query.bind("issue", CurrentRow.cut(place.issue()))
                .bind("party", CurrentRow.cut(place.party()))
                .bind("past", told.entry().past())
                .map(
                        (row, context) -> {
                            String id = row.getString("id");
                            Stance other =
                                    new Stance(
                                            Move.valueOf(EntryRow.constant(row, "move")),
                                            Polarity.valueOf(EntryRow.constant(row, "polarity")),
                                            Certainty.valueOf(EntryRow.constant(row, "certainty")),
                                            Days.day(row));
                            boolean may =
                                    !id.equals(told.entry().id())
                                            && (stance.mayContradict(other)
                                                    || other.mayContradict(stance));
                            return may ? id : "";
                        })
                .filter(id -> !id.isEmpty())
                .list();
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

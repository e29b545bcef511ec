package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;

/** Answers where the parties stand from the tables of events and positions. */
final class Board {
    private static final Comparator<Change> NEWEST_CHANGE =
            Comparator.comparing(Change::now, Event.BY_TIME.reversed());

    private final Handle handle;
    private final Questions questions;
    private final Replays replays;

    Board(Handle handle, Replays replays) {
        this.handle = handle;
        this.questions = new Questions(handle);
        this.replays = replays;
    }

    /**
     * Where the parties stand, ordered by issue and party.
     *
     * @param issues at most so many, those with the most entries, then by name
     * @param parties at most so many, those with the most entries on these issues, then by name
     */
    List<Position> positions(Question question, int issues, int parties) {
        @Nullable LocalDate until = question.until();
        if (until != null && question.since() == null) {
            return replays.of(handle, question).positions(handle, until, issues, parties);
        }
        if (Questions.dated(question) || !question.moves().isEmpty()) {
            List<Position> all = Position.of(Events.all(questions.told(question)));
            Map<Place, Integer> cells = new TreeMap<>();
            all.forEach(position -> cells.put(position.place(), position.entries()));
            Set<Place> shown = most(cells, issues, parties);
            return all.stream().filter(position -> shown.contains(position.place())).toList();
        }
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", Questions.scope(question));
        if (question.issue() == null && question.party() == null && issues < Integer.MAX_VALUE) {
            List<String> frequent = frequent(Questions.scope(question), issues);
            if (frequent.isEmpty()) {
                return List.of();
            }
            conditions.in("issue", "issues", frequent);
        } else if (!questions.asked(question, "issue", "party", conditions)) {
            return List.of();
        }
        Map<Place, Integer> cells = new TreeMap<>();
        conditions
                .query(handle, "select issue, party, entries from position", "")
                .map(
                        (row, context) ->
                                cells.put(EventRows.place(row), row.getInt("entries")) == null)
                .list();
        return positions(Questions.scope(question), most(cells, issues, parties));
    }

    /** Issues with the most entries, those that are not known left for the end. */
    private List<String> frequent(String talks, int most) {
        return handle.createQuery(
                        "select issue from issue_count where talks = :talks"
                                + " order by entries desc, issue limit :most")
                .bind("talks", talks)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    /** The cells of the rows and the columns with the most entries. */
    private static Set<Place> most(Map<Place, Integer> cells, int issues, int parties) {
        Set<String> rows = most(cells, Place::issue, issues);
        Map<Place, Integer> left = new TreeMap<>(cells);
        left.keySet().removeIf(place -> !rows.contains(place.issue()));
        Set<String> columns = most(left, Place::party, parties);
        left.keySet().removeIf(place -> !columns.contains(place.party()));
        return left.keySet();
    }

    private static Set<String> most(
            Map<Place, Integer> cells, Function<Place, String> name, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        cells.forEach((place, entries) -> counts.merge(name.apply(place), entries, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Position> positions(String talks, Set<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Place, Integer> entries = new TreeMap<>();
        Map<Place, Folded> events = new TreeMap<>();
        handle.createQuery(
                        "select e.*, p.entries as held from position p join event e on e.talks = p.talks"
                                + " and e.issue = p.issue and e.party = p.party and e.move = p.move"
                                + " and e.polarity = p.polarity and e.past = p.past"
                                + " and e.first = p.first and e.opening = p.opening"
                                + " where p.talks = :talks and p.issue in (<issues>) and p.party in (<parties>)")
                .bind("talks", talks)
                .bindList("issues", places.stream().map(Place::issue).distinct().toList())
                .bindList("parties", places.stream().map(Place::party).distinct().toList())
                .map(
                        (row, context) -> {
                            Place place = EventRows.place(row);
                            entries.put(place, row.getInt("held"));
                            return events.put(place, EventRows.event(row)) == null;
                        })
                .list();
        events.keySet().retainAll(places);
        Leads leads = Leads.of(handle, events.values());
        List<Position> positions = new ArrayList<>();
        events.forEach(
                (place, event) ->
                        positions.add(
                                new Position(
                                        Place.of(leads.event(event).lead()),
                                        leads.event(event),
                                        entries.getOrDefault(place, 0))));
        return positions;
    }

    /**
     * The positions that differ from those of the day before, ordered by issue and party.
     *
     * @param since the first day that counts
     */
    List<Change> changes(LocalDate since, Question question) {
        if (Questions.dated(question) || !question.moves().isEmpty()) {
            return Change.since(since, Events.of(questions.told(question)));
        }
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", Questions.scope(question));
        conditions.add("first >= :since and issue > '' and party > ''", "since", since.toString());
        if (!questions.asked(question, "issue", "party", conditions)) {
            return List.of();
        }
        List<Place> places =
                conditions
                        .query(
                                handle,
                                "select issue, party from position",
                                " order by issue, party")
                        .map((row, context) -> EventRows.place(row))
                        .list();
        return changes(since, question, places);
    }

    /**
     * The same, the newest first.
     *
     * @param most how many at most
     */
    List<Change> newestChanges(LocalDate since, Question question, int most) {
        if (Questions.dated(question) || !question.moves().isEmpty()) {
            return Change.since(since, Events.of(questions.told(question))).stream()
                    .sorted(NEWEST_CHANGE)
                    .limit(most)
                    .toList();
        }
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", Questions.scope(question));
        conditions.add("first >= :since and issue > '' and party > ''", "since", since.toString());
        if (!questions.asked(question, "issue", "party", conditions)) {
            return List.of();
        }
        List<Place> places =
                conditions
                        .query(
                                handle,
                                "select issue, party from position",
                                " order by first desc, opening desc")
                        .map((row, context) -> EventRows.place(row))
                        .list();
        List<Change> newest = new ArrayList<>();
        for (int from = 0; from < places.size() && newest.size() < most; from += most) {
            changes(since, question, places.subList(from, Math.min(places.size(), from + most)))
                    .stream()
                    .sorted(NEWEST_CHANGE)
                    .forEach(newest::add);
        }
        return newest.stream().limit(most).toList();
    }

    private List<Change> changes(LocalDate since, Question question, List<Place> places) {
        Map<Place, Folded> before = new TreeMap<>();
        places.forEach(
                place ->
                        before(Questions.scope(question), place, since)
                                .ifPresent(event -> before.put(place, event)));
        Leads leads = Leads.of(handle, before.values());
        List<Change> changes = new ArrayList<>();
        for (Position now : positions(Questions.scope(question), new TreeSet<>(places))) {
            Place cut =
                    new Place(
                            CurrentRow.cut(now.place().issue()),
                            CurrentRow.cut(now.place().party()));
            @Nullable Folded was = before.get(cut);
            Change change =
                    new Change(now.place(), was == null ? null : leads.event(was), now.event());
            if (change.isOne()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The position on the day before one. */
    private Optional<Folded> before(String talks, Place place, LocalDate day) {
        return Stream.of(false, true)
                .flatMap(
                        past ->
                                handle
                                        .createQuery(
                                                "select * from event where talks = :talks and issue = :issue"
                                                        + " and party = :party and past = :past and first < :day"
                                                        + " order by first desc, opening desc limit 1")
                                        .bind("talks", talks)
                                        .bind("issue", place.issue())
                                        .bind("party", place.party())
                                        .bind("past", past)
                                        .bind("day", day.toString())
                                        .map((row, context) -> EventRows.event(row))
                                        .list()
                                        .stream())
                .findFirst();
    }
}

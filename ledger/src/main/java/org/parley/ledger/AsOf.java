package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Newest.Latest;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;
import org.parley.ledger.history.Telling;

/**
 * Where the parties stood by what was published until a day, of the most frequent issues and
 * parties: what all these entries make, of which only the newest of each cell are looked at.
 */
final class AsOf {
    /** So many rows or columns are looked for by themselves; of more all entries are folded. */
    private static final int MOST = 100;

    /** So many entries of each cell are looked at first, then as many times more. */
    private static final int FEW = 16;

    private static final int MANY = 5_000;
    private static final int EVERY = Integer.MAX_VALUE;

    private final Handle handle;
    private final Question question;
    private final Questions questions;
    private final LocalDate until;
    private final String talks;
    private final boolean late;

    /**
     * @param question with a last day, without a first one
     */
    AsOf(Handle handle, Question question) {
        this.handle = handle;
        this.question = question;
        this.questions = new Questions(handle);
        this.until = Objects.requireNonNull(question.until());
        this.talks = Questions.scope(question);
        this.late = late();
    }

    /** Whether a question for positions is one that this answers. */
    static boolean answers(Question question, int issues, int parties) {
        return question.until() != null
                && question.since() == null
                && question.moves().isEmpty()
                && issues <= MOST
                && parties <= MOST;
    }

    /** Whether the day is in the later half of all, so that fewer entries lie behind it. */
    private boolean late() {
        Optional<LocalDate> first = end("min");
        Optional<LocalDate> last = end("max");
        return first.isPresent()
                && last.isPresent()
                && until.toEpochDay() * 2 > first.get().toEpochDay() + last.get().toEpochDay();
    }

    private Optional<LocalDate> end(String which) {
        return handle.createQuery(
                        "select " + which + "(published) from current_entry where published > ''")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
    }

    /** The positions, ordered by issue and party. */
    List<Position> positions(int issues, int parties) {
        if (!questions.asked(question, "issue", "party", new Conditions())) {
            return List.of();
        }
        Map<String, Integer> all = issues();
        Set<String> rows = most(issues, all, some -> ofIssues(all, some));
        Map<Place, Integer> cells = new TreeMap<>();
        if (!rows.isEmpty()) {
            Map<Place, Integer> totals = totals(rows);
            Map<String, Integer> byParty = new TreeMap<>();
            totals.forEach((place, entries) -> byParty.merge(place.party(), entries, Integer::sum));
            Set<String> columns =
                    most(
                            parties,
                            byParty,
                            some -> {
                                Map<Place, Integer> counts = ofCells(rows, some, totals);
                                cells.putAll(counts);
                                Map<String, Integer> sums = new TreeMap<>();
                                counts.forEach(
                                        (place, entries) ->
                                                sums.merge(place.party(), entries, Integer::sum));
                                return sums;
                            });
            cells.keySet().removeIf(place -> !columns.contains(place.party()));
            cells.values().removeIf(entries -> entries == 0);
        }
        return cells.isEmpty() ? List.of() : positions(cells);
    }

    /** How many entries until the day some names have; those that have none may be missing. */
    private interface Counting {
        Map<String, Integer> of(List<String> names);
    }

    /**
     * The names with the most entries until the day, then by name. Those with fewer entries in all
     * than enough others have until then are not counted.
     *
     * @param totals how many entries each has in all
     */
    private static Set<String> most(int most, Map<String, Integer> totals, Counting counting) {
        List<String> names =
                totals.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (int from = 0; from < names.size(); from += FEW) {
            List<Integer> first = first(most, counts).stream().map(counts::get).toList();
            if (first.size() == most
                    && (most == 0
                            || totals.getOrDefault(names.get(from), 0) < first.get(most - 1))) {
                break;
            }
            counts.putAll(counting.of(names.subList(from, Math.min(names.size(), from + FEW))));
            counts.values().removeIf(entries -> entries == 0);
        }
        return Set.copyOf(first(most, counts));
    }

    private static List<String> first(int most, Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What must hold of the rows of a table that the question asks for, but for its days. */
    private Conditions asked(String issue, String party) {
        Conditions conditions = new Conditions();
        questions.asked(question, issue, party, conditions);
        return conditions;
    }

    /** How many entries each issue has in all. */
    private Map<String, Integer> issues() {
        Conditions conditions = asked("issue", "party");
        conditions.add("talks = :talks", "talks", talks);
        boolean all = question.party() == null;
        Map<String, Integer> totals = new TreeMap<>();
        conditions
                .query(
                        handle,
                        all
                                ? "select issue, entries from issue_count"
                                : "select issue, sum(entries) as entries from position",
                        all ? "" : " group by issue")
                .map((row, context) -> totals.put(row.getString(1), row.getInt(2)) == null)
                .list();
        return totals;
    }

    /** How many entries each cell of some issues has in all. */
    private Map<Place, Integer> totals(Collection<String> issues) {
        Conditions conditions = asked("issue", "party");
        conditions.add("talks = :talks", "talks", talks);
        conditions.in("issue", "rows", List.copyOf(issues));
        Map<Place, Integer> totals = new TreeMap<>();
        conditions
                .query(handle, "select issue, party, entries from position", "")
                .map((row, context) -> totals.put(EventRows.place(row), row.getInt(3)) == null)
                .list();
        return totals;
    }

    private Map<String, Integer> ofIssues(Map<String, Integer> all, List<String> issues) {
        Map<Place, Integer> totals = new TreeMap<>();
        issues.forEach(issue -> totals.put(new Place(issue, ""), all.getOrDefault(issue, 0)));
        Map<String, Integer> counts = new TreeMap<>();
        until("issue_key", asked("issue_key", "party_key"), issues, totals)
                .forEach((place, entries) -> counts.put(place.issue(), entries));
        return counts;
    }

    private Map<Place, Integer> ofCells(
            Set<String> issues, List<String> parties, Map<Place, Integer> all) {
        Map<Place, Integer> totals = new TreeMap<>(all);
        totals.keySet().removeIf(place -> !parties.contains(place.party()));
        Conditions conditions = asked("issue_key", "party_key");
        conditions.in("party_key", "columns", parties);
        return until("issue_key, party_key", conditions, List.copyOf(issues), totals);
    }

    /**
     * How many entries issues or cells have until the day: those until then, or all but those after
     * it.
     */
    private Map<Place, Integer> until(
            String by, Conditions conditions, List<String> issues, Map<Place, Integer> totals) {
        conditions.in("issue_key", "rows", issues);
        if (!talks.isEmpty()) {
            conditions.add(
                    "lower(talks) like :known escape '!'",
                    "known",
                    Rows.pattern('"' + talks + '"'));
        }
        if (!late) {
            conditions.and("published > ''");
            conditions.add("published <= :until", "until", until.toString());
            return grouped(by, conditions);
        }
        Map<Place, Integer> left = new TreeMap<>(totals);
        Conditions undated = conditions.copy().and("published = ''");
        conditions.add("published > :until", "until", until.toString());
        for (Conditions not : List.of(undated, conditions)) {
            grouped(by, not).forEach((place, entries) -> left.merge(place, -entries, Integer::sum));
        }
        return left;
    }

    private Map<Place, Integer> grouped(String by, Conditions conditions) {
        boolean cells = by.contains(",");
        Map<Place, Integer> counts = new TreeMap<>();
        conditions
                .query(handle, "select count(*), " + by + " from current_entry", " group by " + by)
                .map(
                        (row, context) ->
                                counts.put(
                                                new Place(
                                                        row.getString(2),
                                                        cells ? row.getString(3) : ""),
                                                row.getInt(1))
                                        == null)
                .list();
        return counts;
    }

    private List<Position> positions(Map<Place, Integer> cells) {
        Map<Place, Position> positions = new TreeMap<>();
        Set<Place> left = new TreeSet<>(cells.keySet());
        for (Place place : toldAfterPublication()) {
            if (left.remove(place)) {
                positions.put(place, folded(place));
            }
        }
        Map<Place, List<Latest>> latest = new TreeMap<>();
        for (boolean past : List.of(false, true)) {
            // What is told as background counts only where there is nothing else.
            left.removeAll(latest.keySet());
            latest(left, past, latest);
        }
        Map<Place, Folded> events = events(latest);
        Leads leads = Leads.of(handle, events.values());
        events.forEach(
                (place, folded) -> {
                    Event event = leads.event(folded);
                    positions.put(
                            place,
                            new Position(
                                    Place.of(event.lead()), event, cells.getOrDefault(place, 0)));
                });
        return List.copyOf(positions.values());
    }

    /** The cells with an entry that is told as of a day after publication. */
    private Set<Place> toldAfterPublication() {
        return new TreeSet<>(
                handle.createQuery(
                                "select distinct issue_key as issue, party_key as party"
                                        + " from current_entry where day > published"
                                        + " and published > '' and published <= :until")
                        .bind("until", until.toString())
                        .map((row, context) -> EventRows.place(row))
                        .list());
    }

    private Position folded(Place place) {
        Conditions conditions = questions.ofEntries(question).orElseThrow();
        conditions.in("issue_key", "rows", List.of(place.issue()));
        conditions.in("party_key", "columns", List.of(place.party()));
        return Position.of(Events.all(questions.told(conditions))).get(0);
    }

    /** Finds the events of which one is the latest of its cell, for as many cells as have any. */
    private void latest(Set<Place> cells, boolean past, Map<Place, List<Latest>> latest) {
        Set<Place> open = new TreeSet<>(cells);
        for (int most = FEW; !open.isEmpty(); most = most < MANY ? most * FEW : EVERY) {
            Map<Place, Newest> newest = newest(open, past, most);
            open.retainAll(newest.keySet());
            newest.forEach(
                    (place, entries) ->
                            entries.latest()
                                    .ifPresent(
                                            found -> {
                                                latest.put(place, found);
                                                open.remove(place);
                                            }));
        }
    }

    private Map<Place, Newest> newest(Set<Place> cells, boolean past, int most) {
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", talks);
        conditions.in("issue", "rows", cells.stream().map(Place::issue).distinct().toList());
        conditions.in("party", "columns", cells.stream().map(Place::party).distinct().toList());
        String known = talks.isEmpty() ? "" : " and lower(e.talks) like :known escape '!'";
        Map<Place, Newest> newest = new TreeMap<>();
        Query query =
                conditions
                        .query(
                                handle,
                                "select p.issue, p.party, (select string_agg(told, '|') from (select"
                                        + " e.day || ' ' || e.move || ' ' || e.polarity || ' ' || e.id as told"
                                        + " from current_entry e where e.issue_key = p.issue"
                                        + " and e.party_key = p.party and e.past = :past"
                                        + " and e.day <= :until and e.published > ''"
                                        + " and e.published <= :until"
                                        + known
                                        + " order by e.day desc limit :most) as newest) as listed"
                                        + " from position p",
                                "")
                        .bind("past", past)
                        .bind("until", until.toString())
                        .bind("most", most);
        if (!talks.isEmpty()) {
            query.bind("known", Rows.pattern('"' + talks + '"'));
        }
        query.map(
                        (row, context) -> {
                            Place place = EventRows.place(row);
                            @Nullable String listed = row.getString("listed");
                            if (listed != null && cells.contains(place)) {
                                newest.put(place, Newest.of(place.known(), listed, most));
                            }
                            return place;
                        })
                .list();
        return newest;
    }

    /** The latest events, folded; of those that begin on one day the last by its first entry. */
    private Map<Place, Folded> events(Map<Place, List<Latest>> latest) {
        Map<String, Telling> tellings =
                tellings(
                        latest.values().stream()
                                .flatMap(List::stream)
                                .flatMap(one -> one.entries().stream())
                                .toList());
        Map<Place, Folded> events = new TreeMap<>();
        latest.forEach(
                (place, several) ->
                        several.stream()
                                .map(one -> one.entries().stream().map(tellings::get).toList())
                                .map(Folded::of)
                                .max(Comparator.comparing(Folded::opening))
                                .ifPresent(event -> events.put(place, event)));
        return events;
    }

    private Map<String, Telling> tellings(List<String> ids) {
        Map<String, Telling> tellings = new HashMap<>();
        Leads.chunks(
                ids,
                some ->
                        handle.createQuery("select * from current_entry where id in (<ids>)")
                                .bindList("ids", some)
                                .map((row, context) -> CurrentRow.of(row).telling())
                                .forEach(one -> tellings.put(one.entry(), one)));
        return tellings;
    }
}

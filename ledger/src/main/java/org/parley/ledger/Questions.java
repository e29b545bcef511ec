package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Change;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;

/**
 * Answers questions from the tables of current entries, events and positions. What was published
 * within some days makes other events than all does: then they are made of the entries.
 */
final class Questions {
    /** So many ids of a list go into one query. */
    private static final int CHUNK = 500;

    /** Not "greater than nothing": that would be looked for by an index, before all else. */
    private static final String KNOWN = "issue <> '' and party <> ''";

    /** By an index, from the newest on until there are enough. */
    private static final String NEWEST = " order by first desc, opening desc";

    /** Not by an index of time: of all events of an issue a party may have few. */
    private static final String AT_PLACES = " order by first || '' desc, opening || '' desc";

    private static final Comparator<Entry> IN_LEDGER =
            Comparator.comparing(
                            (Entry entry) -> entry.article().published(),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(entry -> entry.article().id())
                    .thenComparing(entry -> entry.evidence().span().start())
                    .thenComparing(Entry::id);

    private final Handle handle;

    Questions(Handle handle) {
        this.handle = handle;
    }

    List<Entry> entries(Question question) {
        return told(question).stream().map(Told::entry).toList();
    }

    /** The articles with an entry that is asked for, by their ids. */
    Set<String> articles(Question question) {
        return ofEntries(question)
                .map(
                        conditions ->
                                conditions
                                        .query(
                                                handle,
                                                "select distinct article_id from current_entry",
                                                "")
                                        .mapTo(String.class)
                                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The entries that are asked for, in the ledger's order. */
    List<Told> told(Question question) {
        return ofEntries(question).map(this::told).orElse(List.of());
    }

    /** The current entries of which some conditions hold, in the ledger's order. */
    List<Told> told(Conditions conditions) {
        // The texts come by themselves, one an article: beside each entry they would be sorted and
        // copied with it.
        Map<String, Article> articles = new HashMap<>();
        return conditions
                .query(
                        handle,
                        "select * from current_entry",
                        " order by published, article_id, evidence_start, id")
                .map(
                        (row, context) ->
                                CurrentRow.told(
                                        row,
                                        articles.computeIfAbsent(
                                                row.getString("article_id"), this::article)))
                .list();
    }

    /** What must hold of a current entry that is asked for; empty if none is. */
    Optional<Conditions> ofEntries(Question question) {
        Conditions conditions = new Conditions();
        if (!asked(question, "issue_key", "party_key", conditions)) {
            return Optional.empty();
        }
        conditions.add("published >= :since", "since", ArticleRow.text(question.since()));
        conditions.add("published <= :until", "until", ArticleRow.text(question.until()));
        if (question.until() != null && question.since() == null) {
            conditions.and("published > ''");
        }
        conditions.add(
                "lower(talks) like :talks escape '!'",
                "talks",
                // An id has no quotation marks itself, and in the column stands between two.
                question.talks() == null ? null : Rows.pattern('"' + question.talks() + '"'));
        return Optional.of(conditions);
    }

    /**
     * Adds what must hold of issue, party and move.
     *
     * @return false if no entry is of such an issue or party
     */
    private boolean asked(
            Question question, String issueColumn, String partyColumn, Conditions conditions) {
        if (question.issue() != null) {
            List<String> issues = issues(question.issue());
            if (issues.isEmpty()) {
                return false;
            }
            conditions.in(issueColumn, "issues", issues);
        }
        if (question.party() != null) {
            List<String> parties = parties(question.party());
            if (parties.isEmpty()) {
                return false;
            }
            conditions.in(partyColumn, "parties", parties);
        }
        if (!question.moves().isEmpty()) {
            conditions.in(
                    "move", "moves", question.moves().stream().sorted().map(Move::word).toList());
        }
        return true;
    }

    /** The issues that contain some words, or did before rulings gave them another name. */
    private List<String> issues(String words) {
        Stream<String> former =
                JdbiIssues.former(handle, words).stream().map(one -> CurrentRow.cut(one.now()));
        return Stream.concat(containing(words).stream(), former).distinct().toList();
    }

    private List<String> containing(String words) {
        return handle.createQuery(
                        "select issue from issue_count where talks = '' and issue > ''"
                                + " and lower(issue) like :words escape '!'")
                .bind("words", Rows.pattern(words))
                .mapTo(String.class)
                .list();
    }

    /** The parties of a name or code. */
    private List<String> parties(String nameOrCode) {
        return handle.createQuery(
                        "select distinct party from party_count where talks = ''"
                                + " and (lower(party) = :name or lower(code) = :name)")
                .bind("name", CurrentRow.cut(Rows.lower(nameOrCode)))
                .mapTo(String.class)
                .list();
    }

    /**
     * The events that are asked for, in order of time.
     *
     * @param newest at most so many, the last ones
     */
    List<Event> events(Question question, int newest) {
        if (dated(question)) {
            return last(newest, Events.of(told(question)));
        }
        Conditions conditions = new Conditions();
        conditions.and(KNOWN);
        boolean places = question.issue() != null && question.party() != null;
        return events(question, conditions, places ? AT_PLACES : NEWEST, newest).stream()
                .sorted(Event.BY_TIME)
                .toList();
    }

    /**
     * The events of one cell of the board, also of what is unknown, in order of time.
     *
     * @param newest at most so many, the last ones
     */
    List<Event> eventsAt(Place place, Question question, int newest) {
        if (dated(question)) {
            Conditions entries = ofEntries(question.withIssue(null).withParty(null)).orElseThrow();
            at(place, "issue_key", "party_key", entries);
            return last(newest, Events.all(told(entries)));
        }
        Conditions conditions = new Conditions();
        at(place, "issue", "party", conditions);
        return events(question.withIssue(null).withParty(null), conditions, AT_PLACES, newest)
                .stream()
                .sorted(Event.BY_TIME)
                .toList();
    }

    private static void at(Place place, String issue, String party, Conditions conditions) {
        conditions.add(issue + " = :issue", "issue", CurrentRow.cut(place.issue()));
        conditions.add(party + " = :party", "party", CurrentRow.cut(place.party()));
    }

    /** The talks that know an entry or whose file is kept. */
    List<String> talks() {
        return handle.createQuery(
                        "select talks from issue_count where talks > ''"
                                + " union select lower(id) as talks from talks order by talks")
                .mapTo(String.class)
                .list();
    }

    /** The events that set a day, in order of time. */
    List<Event> due(Question question) {
        if (dated(question)) {
            return Events.of(told(question)).stream().filter(e -> e.due() != null).toList();
        }
        Conditions conditions = new Conditions();
        conditions.and(KNOWN + " and due is not null");
        return events(question, conditions, "", Integer.MAX_VALUE).stream()
                .sorted(Event.BY_TIME)
                .toList();
    }

    private List<Event> events(Question question, Conditions conditions, String order, int newest) {
        conditions.add("talks = :talks", "talks", scope(question));
        if (!asked(question, "issue", "party", conditions)) {
            return List.of();
        }
        return whole(
                conditions
                        .query(handle, "select * from event", order + " limit " + newest)
                        .map((row, context) -> EventRows.event(row))
                        .list());
    }

    /**
     * Where the parties stand, ordered by issue and party.
     *
     * @param issues at most so many, those with the most entries, then by name
     * @param parties at most so many, those with the most entries on these issues, then by name
     */
    List<Position> positions(Question question, int issues, int parties) {
        if (dated(question) || !question.moves().isEmpty()) {
            List<Position> all = Position.of(Events.all(told(question)));
            Map<Place, Integer> cells = new TreeMap<>();
            all.forEach(position -> cells.put(position.place(), position.entries()));
            Set<Place> shown = most(cells, issues, parties);
            return all.stream().filter(position -> shown.contains(position.place())).toList();
        }
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", scope(question));
        if (question.issue() == null && question.party() == null && issues < Integer.MAX_VALUE) {
            List<String> frequent = frequent(scope(question), issues);
            if (frequent.isEmpty()) {
                return List.of();
            }
            conditions.in("issue", "issues", frequent);
        } else if (!asked(question, "issue", "party", conditions)) {
            return List.of();
        }
        Map<Place, Integer> cells = new TreeMap<>();
        conditions
                .query(handle, "select issue, party, entries from position", "")
                .map(
                        (row, context) ->
                                cells.put(EventRows.place(row), row.getInt("entries")) == null)
                .list();
        return positions(scope(question), most(cells, issues, parties));
    }

    int cells(Question question) {
        return handle.createQuery("select count(*) from position where talks = :talks")
                .bind("talks", scope(question))
                .mapTo(Integer.class)
                .one();
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
        Map<String, Entry> leads = leads(events.values());
        List<Position> positions = new ArrayList<>();
        events.forEach(
                (place, event) ->
                        positions.add(
                                new Position(
                                        Place.of(lead(leads, event)),
                                        new Event(lead(leads, event), event),
                                        entries.getOrDefault(place, 0))));
        return positions;
    }

    /**
     * The positions that differ from those of the day before, ordered by issue and party.
     *
     * @param since the first day that counts
     */
    List<Change> changes(LocalDate since, Question question) {
        if (dated(question) || !question.moves().isEmpty()) {
            return Change.since(since, Events.of(told(question)));
        }
        Conditions conditions = new Conditions();
        conditions.add("talks = :talks", "talks", scope(question));
        conditions.add("first >= :since and issue > '' and party > ''", "since", since.toString());
        if (!asked(question, "issue", "party", conditions)) {
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
        Map<Place, Folded> before = new TreeMap<>();
        places.forEach(
                place ->
                        before(scope(question), place, since)
                                .ifPresent(event -> before.put(place, event)));
        Map<String, Entry> leads = leads(before.values());
        List<Change> changes = new ArrayList<>();
        for (Position now : positions(scope(question), new TreeSet<>(places))) {
            Place cut =
                    new Place(
                            CurrentRow.cut(now.place().issue()),
                            CurrentRow.cut(now.place().party()));
            @Nullable Folded was = before.get(cut);
            Change change =
                    new Change(
                            now.place(),
                            was == null ? null : new Event(lead(leads, was), was),
                            now.event());
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

    /** The entries of some ids, in the ledger's order. */
    List<Entry> standing(Collection<String> ids) {
        return entries(ids.stream().distinct().toList()).values().stream()
                .sorted(IN_LEDGER)
                .toList();
    }

    private static boolean dated(Question question) {
        return question.since() != null || question.until() != null;
    }

    static String scope(Question question) {
        return question.talks() == null ? "" : Rows.lower(question.talks().strip());
    }

    private static <T> List<T> last(int most, List<T> all) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    private Article article(String id) {
        return Rows.article(handle, id).orElseThrow();
    }

    private List<Event> whole(List<Folded> events) {
        Map<String, Entry> leads = leads(events);
        return events.stream().map(event -> new Event(lead(leads, event), event)).toList();
    }

    private static Entry lead(Map<String, Entry> leads, Folded event) {
        return Objects.requireNonNull(leads.get(event.lead()), "an event without its entry");
    }

    private Map<String, Entry> leads(Collection<Folded> events) {
        return entries(events.stream().map(Folded::lead).distinct().toList());
    }

    /** The current entries of some ids, by id. */
    private Map<String, Entry> entries(List<String> ids) {
        Map<String, Article> articles = new HashMap<>();
        Map<String, Entry> entries = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            handle.createQuery("select * from current_entry where id in (<ids>)")
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + CHUNK)))
                    .map(
                            (row, context) ->
                                    CurrentRow.told(
                                                    row,
                                                    articles.computeIfAbsent(
                                                            row.getString("article_id"),
                                                            this::article))
                                            .entry())
                    .forEach(entry -> entries.put(entry.id(), entry));
        }
        return entries;
    }
}

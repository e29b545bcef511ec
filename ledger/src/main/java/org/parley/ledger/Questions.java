package org.parley.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Folded;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Place;

/**
 * Answers questions from the tables of current entries, events and positions. What was published
 * within some days makes other events than all does: then they are made of the entries.
 */
final class Questions {
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
    boolean asked(
            Question question, String issueColumn, String partyColumn, Conditions conditions) {
        if (question.issue() != null) {
            List<String> issues =
                    question.whole()
                            ? List.of(CurrentRow.cut(question.issue()))
                            : issues(question.issue());
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

    /** The event that an entry tells of as it stands, with all entries that do. */
    Optional<Event> eventOf(Entry entry) {
        Conditions conditions = new Conditions();
        at(Place.of(entry), "issue", "party", conditions);
        conditions.add("move = :move", "move", entry.move().word());
        conditions.add("polarity = :polarity", "polarity", entry.polarity().word());
        conditions.add(
                "entries like :entry escape '!'", "entry", Rows.pattern('"' + entry.id() + '"'));
        return events(Question.everything(), conditions, AT_PLACES, 1).stream().findFirst();
    }

    /**
     * The events that come before one, in order of time.
     *
     * @param newest at most so many, the last ones
     */
    List<Event> before(Question question, Event event, int newest) {
        if (dated(question)) {
            return last(
                    newest,
                    Events.of(told(question)).stream()
                            .filter(other -> Event.BY_TIME.compare(other, event) < 0)
                            .toList());
        }
        Conditions conditions = new Conditions();
        conditions.and(KNOWN);
        conditions.add(
                "(first, opening) < (:first, :opening)",
                "first",
                Days.text(event.first().orElse(null)));
        conditions.value("opening", event.folded().opening());
        boolean places = question.issue() != null && question.party() != null;
        return events(question, conditions, places ? AT_PLACES : NEWEST, newest).stream()
                .sorted(Event.BY_TIME)
                .toList();
    }

    /**
     * The events that begin within the days of a question, the last first.
     *
     * @param before only those that come before it
     */
    List<Event> newest(Question question, @Nullable Moment before, int most) {
        Conditions conditions = new Conditions();
        if (!beginning(question, conditions)) {
            return List.of();
        }
        if (before != null) {
            conditions.add(
                    "(first, opening) < (:first, :opening)",
                    "first",
                    Days.text(before.day().orElse(null)));
            conditions.value("opening", before.opening());
        }
        boolean places = question.issue() != null && question.party() != null;
        return whole(
                conditions
                        .query(
                                handle,
                                "select * from event",
                                (places ? AT_PLACES : NEWEST) + " limit " + most)
                        .map((row, context) -> EventRows.event(row))
                        .list());
    }

    /**
     * Adds what must hold of an event that begins within the days of a question.
     *
     * @return false if there is none
     */
    boolean beginning(Question question, Conditions conditions) {
        conditions.and(KNOWN);
        conditions.add("talks = :talks", "talks", scope(question));
        if (question.since() != null) {
            conditions.add("first >= :since", "since", question.since().toString());
        }
        if (question.until() != null) {
            conditions.add("first <= :until and first > ''", "until", question.until().toString());
        }
        return asked(question, "issue", "party", conditions);
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

    /** The events that set a day from one on and are not denied, by that day. */
    List<Event> dueFrom(LocalDate day, Question question, int most) {
        return whole(
                handle.createQuery(
                                "select * from event where talks = :talks and due >= :day and "
                                        + KNOWN
                                        + " and polarity = 'positive' order by due, opening limit :most")
                        .bind("talks", scope(question))
                        .bind("day", day.toString())
                        .bind("most", most)
                        .map((row, context) -> EventRows.event(row))
                        .list());
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
     * @param kind party or issue
     */
    List<String> frequent(String kind, int most) {
        return handle.createQuery(
                        "select <kind> from <kind>_count where talks = '' and <kind> > ''"
                                + " group by <kind> order by sum(entries) desc, <kind> limit :most")
                .define("kind", kind)
                .bind("most", most)
                .mapTo(String.class)
                .list();
    }

    int cells(Question question) {
        return handle.createQuery("select count(*) from position where talks = :talks")
                .bind("talks", scope(question))
                .mapTo(Integer.class)
                .one();
    }

    /** The entries of some ids, in the ledger's order. */
    List<Entry> standing(Collection<String> ids) {
        return Leads.told(handle, ids).values().stream()
                .map(Told::entry)
                .sorted(IN_LEDGER)
                .toList();
    }

    static boolean dated(Question question) {
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
        Leads leads = Leads.of(handle, events);
        return events.stream().map(leads::event).toList();
    }
}

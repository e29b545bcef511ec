package org.parley.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.ledger.names.Appearance;
import org.parley.ledger.names.Link;
import org.parley.ledger.names.Link.Why;
import org.parley.ledger.names.Linker;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;

/**
 * Tells which names an article that has just been added cannot have changed the links of: in a
 * large ledger nearly all that it has. A name, with all that are like it, is settled if
 *
 * <ul>
 *   <li>all of them have one and the same link on all days that the article can count for;
 *   <li>what the article says of their side is that link's party: one more for the side that most
 *       name already;
 *   <li>each that the article has stands in another article of its day, so that the same names are
 *       the same actor's on the same days; or none is like it, and the articles near in time tell
 *       of no other side: the link of its new day is then that of the others;
 *   <li>the actor goes by the same name still, for that name has an article more itself, or those
 *       that have one more are bare;
 *   <li>no ruling names them.
 * </ul>
 */
final class Settled {
    private static final String NAMES =
            "(select distinct kind, name from actor where article_id = :id) as a";

    private static final String DIFFERS =
            "exists (select 1 from link o where o.kind = a.kind and o.name = a.name"
                    + " and (o.day >= :from and o.day <= :to or o.day = '')"
                    + " and not (o.head_kind = l.head_kind and o.head_name = l.head_name"
                    + " and o.why = l.why and o.candidates = l.candidates"
                    + " and coalesce(o.party, '') = coalesce(l.party, '')"
                    + " and coalesce(o.party_code, '') = coalesce(l.party_code, '')))";

    /** Beside each name of the article its link of that day, or else of one near it. */
    private static final String SEEN =
            "select a.kind as kind, a.name as name, l.head_kind, l.head_name, l.party, l.party_code,"
                    + " l.why, l.candidates, l.day = :day as there, "
                    + DIFFERS
                    + " as differs, l.day <> :day and "
                    + told("true", "true")
                    + " as told, l.day <> :day and "
                    + told("f.former or " + otherSide("f"), otherSide("s"))
                    + " as told_otherwise from "
                    + NAMES
                    + " join link l on l.kind = a.kind and l.name = a.name and l.day = coalesce("
                    + "(select t.day from link t where t.kind = a.kind and t.name = a.name and t.day = :day),"
                    + " (select max(t.day) from link t where t.kind = a.kind and t.name = a.name"
                    + " and t.day >= :from and t.day <= :to))";

    private static final String TOLD =
            "select kind, name, party, party_code, former from affiliation where article_id = :id"
                    + " union all select kind, name, party, party_code, false from actor"
                    + " where article_id = :id and basis = 'name'";

    private final Handle handle;
    private final NameIndex index;
    private final Rulings rulings;
    private final LocalDate published;
    private final Set<Name> names;
    private final Map<Name, Seen> seen = new HashMap<>();
    private final Set<Name> withOthers;
    private final Map<Name, Set<Side>> told = new HashMap<>();
    private final Set<String> renamed;
    private final Map<Name, Boolean> known = new HashMap<>();
    private final SortedMap<Appearance, Link> more = new TreeMap<>();

    private record Side(Party party, boolean former) {}

    /**
     * A name in other articles.
     *
     * @param there whether the link is that of the article's day
     * @param differs whether it has another one near
     * @param told whether the articles near tell a side; false if {@code there}
     * @param toldOtherwise whether they tell another side than the link
     */
    private record Seen(
            Link link, boolean there, boolean differs, boolean told, boolean toldOtherwise) {
        static Seen of(ResultSet row) throws SQLException {
            return new Seen(
                    NameRow.link(row, ""),
                    row.getBoolean("there"),
                    row.getBoolean("differs"),
                    row.getBoolean("told"),
                    row.getBoolean("told_otherwise"));
        }
    }

    /**
     * @param names those of the article's actors, indexed already
     */
    Settled(
            Handle handle,
            NameIndex index,
            Rulings rulings,
            String article,
            Collection<Name> names,
            LocalDate published) {
        this.handle = handle;
        this.index = index;
        this.rulings = rulings;
        this.published = published;
        this.names = Set.copyOf(names);
        handle.createQuery(SEEN)
                .bind("id", article)
                .bind("day", Days.text(published))
                .bind("from", Days.text(published.minusDays(Linker.DAYS)))
                .bind("to", Days.text(published.plusDays(Linker.DAYS)))
                .map((row, context) -> seen.put(NameRow.name(row), Seen.of(row)) == null)
                .list();
        handle.createQuery(TOLD)
                .bind("id", article)
                .map(
                        (row, context) ->
                                told.computeIfAbsent(NameRow.name(row), name -> new HashSet<>())
                                        .add(
                                                new Side(
                                                        EntryRow.requiredParty(row, "party"),
                                                        row.getBoolean("former"))))
                .list();
        this.withOthers =
                new HashSet<>(
                        handle.createQuery(
                                        "select a.kind as kind, a.name as name from "
                                                + NAMES
                                                + " where exists (select 1 from alike k"
                                                + " where k.kind = a.kind and k.name = a.name)")
                                .bind("id", article)
                                .map((row, context) -> NameRow.name(row))
                                .list());
        this.renamed =
                new HashSet<>(
                        handle.createQuery(
                                        "select l.name from (select distinct party from ("
                                                + TOLD
                                                + ") as told) as p join link l on l.name = p.party"
                                                + " and l.kind in ('body', 'person') and l.day = :day"
                                                + " where l.head_name <> l.name")
                                .bind("id", article)
                                .bind("day", Days.text(published))
                                .mapTo(String.class)
                                .list());
    }

    /** Whether articles near tell a side, in their words or by the name itself. */
    private static String told(String inWords, String byName) {
        return "exists (select 1 from affiliation f where f.kind = a.kind and f.name = a.name"
                + " and (f.day >= :from and f.day <= :to or f.day = '') and ("
                + inWords
                + ") union all select 1 from actor s where s.kind = a.kind and s.name = a.name"
                + " and (s.day >= :from and s.day <= :to or s.day = '') and s.basis = 'name' and ("
                + byName
                + "))";
    }

    private static String otherSide(String row) {
        return ("coalesce(%1$s.party, '') <> coalesce(l.party, '')"
                        + " or coalesce(%1$s.party_code, '') <> coalesce(l.party_code, '')")
                .formatted(row);
    }

    /**
     * @param name one of the article's
     */
    boolean has(Name name) {
        if (!name.proper()) {
            return !rulings.mentions(name.text());
        }
        if (!known.containsKey(name)) {
            Set<Name> all = withOthers.contains(name) ? likeEachOther(name) : Set.of(name);
            boolean settled =
                    all.stream().noneMatch(one -> rulings.mentions(one.text()))
                            && (all.size() == 1 ? isSettledAlone(name) : areSettled(all));
            all.forEach(one -> known.put(one, settled));
        }
        return known.getOrDefault(name, false);
    }

    /** The links of settled names that no other article of the day has. */
    SortedMap<Appearance, Link> more() {
        return more;
    }

    /** A name, and all that are connected with it by a chain of names each like the next. */
    private Set<Name> likeEachOther(Name name) {
        Set<Name> all = new TreeSet<>(Set.of(name));
        Deque<Name> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (Name near : index.alike(open.remove())) {
                if (all.add(near)) {
                    open.add(near);
                }
            }
        }
        return all;
    }

    private boolean isSettledAlone(Name name) {
        @Nullable Seen one = seen.get(name);
        if (one == null || one.differs() || !agrees(name, one.link())) {
            return false;
        }
        if (!one.there()) {
            if (!isToldAlike(name, one)) {
                return false;
            }
            more.put(new Appearance(name, published), one.link());
        }
        return true;
    }

    /** Whether the link is that of a day between the others too. Offices change with the days. */
    private static boolean isToldAlike(Name name, Seen one) {
        boolean office = name.kind() == Kind.PERSON && !name.bare();
        return one.link().why() == Why.REPORTS
                ? one.told() && !one.toldOtherwise()
                : one.link().why() == Why.NONE && !office && !one.told();
    }

    private boolean areSettled(Set<Name> all) {
        Set<Name> here = new TreeSet<>(names);
        here.retainAll(all);
        @Nullable Seen first = seen.get(here.iterator().next());
        if (first == null) {
            return false;
        }
        Link link = first.link();
        for (Name name : here) {
            @Nullable Seen one = seen.get(name);
            if (one == null || !one.there() || !agrees(name, link)) {
                return false;
            }
        }
        return (here.contains(link.head())
                        || !link.head().bare() && here.stream().allMatch(Name::bare))
                && all.stream().noneMatch(name -> everDiffers(name, link));
    }

    private boolean agrees(Name name, Link link) {
        @Nullable Party party = link.party();
        return told.getOrDefault(name, Set.of()).stream()
                .allMatch(
                        side ->
                                link.why() == Why.REPORTS
                                        && side.party().equals(party)
                                        && !side.former()
                                        && !renamed.contains(side.party().name()));
    }

    /** Whether a name has another link on any day: an actor goes by one name for all of them. */
    private boolean everDiffers(Name name, Link link) {
        return NameRow.bind(
                        handle.createQuery(
                                "select * from link where kind = :kind and name = :name"),
                        name)
                .map((row, context) -> NameRow.link(row, ""))
                .list()
                .stream()
                .anyMatch(other -> !other.equals(link));
    }
}

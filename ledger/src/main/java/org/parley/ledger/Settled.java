package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
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
    /** Of a name within some days, and of an unknown day. */
    private static final String NEAR =
            "kind = :kind and name = :name and (day >= :from and day <= :to or day = '')";

    private static final String SIDE =
            "coalesce(party, '') = :party and coalesce(party_code, '') = :code";

    private final Handle handle;
    private final NameIndex index;
    private final Rulings rulings;
    private final LocalDate published;
    private final String from;
    private final String to;
    private final Set<Name> names;
    private final Map<Name, Set<Side>> told = new HashMap<>();
    private final Map<Name, Boolean> known = new HashMap<>();
    private final SortedMap<Appearance, Link> more = new TreeMap<>();

    private record Side(Party party, boolean former) {}

    /**
     * @param names those of the article's actors, indexed already
     * @param linked the name that a party goes by on a day
     */
    Settled(
            Handle handle,
            NameIndex index,
            Rulings rulings,
            String article,
            Collection<Name> names,
            LocalDate published,
            BiFunction<Party, LocalDate, Party> linked) {
        this.handle = handle;
        this.index = index;
        this.rulings = rulings;
        this.names = Set.copyOf(names);
        this.published = published;
        this.from = Days.text(published.minusDays(Linker.DAYS));
        this.to = Days.text(published.plusDays(Linker.DAYS));
        handle.createQuery(
                        "select kind, name, party, party_code, former from affiliation where article_id = :id"
                                + " union all select kind, name, party, party_code, false from actor"
                                + " where article_id = :id and basis = 'name'")
                .bind("id", article)
                .map(
                        (row, context) ->
                                told.computeIfAbsent(NameRow.name(row), name -> new HashSet<>())
                                        .add(
                                                new Side(
                                                        linked.apply(
                                                                EntryRow.requiredParty(
                                                                        row, "party"),
                                                                published),
                                                        row.getBoolean("former"))))
                .list();
    }

    /**
     * @param name one of the article's
     */
    boolean has(Name name) {
        if (!known.containsKey(name)) {
            Set<Name> all = likeEachOther(name);
            boolean settled = areSettled(all);
            all.forEach(one -> known.put(one, settled));
        }
        return known.getOrDefault(name, false);
    }

    /** The links of settled names of which no other article of the day has one. */
    SortedMap<Appearance, Link> more() {
        return more;
    }

    /** A name, and all that are connected with it by a chain of names each like the next. */
    private Set<Name> likeEachOther(Name name) {
        Set<Name> seen = new TreeSet<>(Set.of(name));
        Deque<Name> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (Name near : index.alike(open.remove())) {
                if (seen.add(near)) {
                    open.add(near);
                }
            }
        }
        return seen;
    }

    private boolean areSettled(Set<Name> all) {
        if (all.stream().anyMatch(name -> rulings.mentions(name.text()))) {
            return false;
        }
        Set<Name> here = new TreeSet<>(names);
        here.retainAll(all);
        if (here.stream().noneMatch(Name::proper)) {
            return true;
        }
        return all.size() == 1
                ? isSettledAlone(here.iterator().next())
                : there(here.iterator().next())
                        .filter(link -> areSettled(all, here, link))
                        .isPresent();
    }

    private boolean areSettled(Set<Name> all, Set<Name> here, Link link) {
        return here.stream().allMatch(name -> there(name).isPresent() && agrees(name, link))
                && (here.contains(link.head())
                        || !link.head().bare() && here.stream().allMatch(Name::bare))
                // The name that an actor goes by is that of all its articles.
                && all.stream().noneMatch(name -> differs(name, link, "", "9"));
    }

    private boolean isSettledAlone(Name name) {
        Optional<Link> there = there(name);
        Optional<Link> one = there.or(() -> near(name));
        if (one.isEmpty() || !agrees(name, one.get()) || differs(name, one.get(), from, to)) {
            return false;
        }
        if (there.isPresent()) {
            return true;
        }
        if (!isToldAlike(name, one.get())) {
            return false;
        }
        more.put(new Appearance(name, published), one.get());
        return true;
    }

    private Optional<Link> there(Name name) {
        return NameRow.bind(
                        handle.createQuery(
                                "select * from link where kind = :kind and name = :name and day = :day"),
                        name)
                .bind("day", Days.text(published))
                .map((row, context) -> NameRow.link(row, ""))
                .findOne();
    }

    private Optional<Link> near(Name name) {
        return within(handle.createQuery("select * from link where " + NEAR + " limit 1"), name)
                .map((row, context) -> NameRow.link(row, ""))
                .findOne();
    }

    private boolean agrees(Name name, Link link) {
        @Nullable Party party = link.party();
        return told.getOrDefault(name, Set.of()).stream()
                .allMatch(
                        side ->
                                link.why() == Why.REPORTS
                                        && side.party().equals(party)
                                        && !side.former());
    }

    /** Whether a name has another link on some day. */
    private boolean differs(Name name, Link link, String first, String last) {
        return exists(
                handle.createQuery(
                                "select exists (select 1 from link where "
                                        + NEAR
                                        + " and not (head_kind = :head_kind and head_name = :head_name and "
                                        + SIDE
                                        + " and why = :why and candidates = :candidates))")
                        .bind("from", first)
                        .bind("to", last)
                        .bind("head_kind", ActorRow.word(link.head().kind()))
                        .bind("head_name", link.head().text())
                        .bind("why", ActorRow.word(link.why()))
                        .bind("candidates", JsonColumn.ofNames(link.candidates())),
                name,
                link);
    }

    /**
     * Whether the articles near in time tell what a link has of the side, and nothing else, so that
     * it is the link of each day between them. Offices change with the days.
     */
    private boolean isToldAlike(Name name, Link link) {
        boolean office = name.kind() == Kind.PERSON && !name.bare();
        return link.why() == Why.REPORTS
                ? isTold(name, link, "true") && !isTold(name, link, "former or not (" + SIDE + ")")
                : link.why() == Why.NONE && !office && !isTold(name, link, "true");
    }

    /** Whether articles near in time tell a side for which a test holds. */
    private boolean isTold(Name name, Link link, String test) {
        return exists(
                within(
                        handle.createQuery(
                                "select exists (select 1 from (select party, party_code, former from affiliation where "
                                        + NEAR
                                        + " union all select party, party_code, false from actor where "
                                        + NEAR
                                        + " and basis = 'name') as told where "
                                        + test
                                        + ")"),
                        name),
                name,
                link);
    }

    private Query within(Query query, Name name) {
        return NameRow.bind(query, name).bind("from", from).bind("to", to);
    }

    private static boolean exists(Query query, Name name, Link link) {
        @Nullable Party party = link.party();
        return NameRow.bind(query, name)
                .bind("party", party == null ? "" : party.name())
                .bind("code", party == null || party.code() == null ? "" : party.code())
                .mapTo(Boolean.class)
                .one();
    }
}

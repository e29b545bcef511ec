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
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.ledger.names.Link;
import org.parley.ledger.names.Link.Why;
import org.parley.ledger.names.Linker;
import org.parley.ledger.names.Name;
import org.parley.ledger.names.Rulings;

/**
 * Tells which names an article that has just been added cannot have changed the links of: in a
 * large ledger nearly all that it has. A name and all that are like it are settled if
 *
 * <ul>
 *   <li>each that the article has stands in another article of the same day: no name and no day is
 *       new, so that the same names are the same actor's on the same days;
 *   <li>all of them have one and the same link on all days that the article can count for;
 *   <li>what the article says of their side is that link's party: one more for the side that most
 *       name already;
 *   <li>the actor goes by the same name still, for that name has an article more itself, or those
 *       that have one more are bare;
 *   <li>no ruling names them.
 * </ul>
 */
final class Settled {
    private static final String ALWAYS = "9";

    private final Handle handle;
    private final NameIndex index;
    private final Rulings rulings;
    private final String day;
    private final LocalDate published;
    private final Set<Name> names;
    private final Map<Name, Set<Side>> told = new HashMap<>();
    private final Map<Name, Boolean> known = new HashMap<>();

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
        this.day = Days.text(published);
        this.published = published;
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
        Optional<Link> link = there(here.iterator().next());
        return link.isPresent()
                && here.stream().allMatch(name -> there(name).isPresent())
                && keepsHead(link.get().head(), here)
                && here.stream().allMatch(name -> agrees(name, link.get()))
                && all.stream().noneMatch(name -> differs(name, link.get(), all.size() == 1));
    }

    private Optional<Link> there(Name name) {
        return NameRow.bind(
                        handle.createQuery(
                                "select * from link where kind = :kind and name = :name and day = :day"),
                        name)
                .bind("day", day)
                .map((row, context) -> NameRow.link(row, ""))
                .findOne();
    }

    private static boolean keepsHead(Name head, Set<Name> here) {
        return here.contains(head) || !head.bare() && here.stream().allMatch(Name::bare);
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

    /**
     * Whether a name has another link on some day.
     *
     * @param near whether only the days count on which the article tells for whom somebody speaks;
     *     else all, for the name that an actor goes by is that of all its articles
     */
    private boolean differs(Name name, Link link, boolean near) {
        @Nullable Party party = link.party();
        return NameRow.bind(
                        handle.createQuery(
                                "select exists (select 1 from link where kind = :kind and name = :name"
                                        + " and (day >= :from and day <= :to or day = '')"
                                        + " and not (head_kind = :head_kind and head_name = :head_name"
                                        + " and coalesce(party, '') = :party and coalesce(party_code, '') = :code"
                                        + " and why = :why and candidates = :candidates))"),
                        name)
                .bind("from", near ? published.minusDays(Linker.DAYS).toString() : "")
                .bind("to", near ? published.plusDays(Linker.DAYS).toString() : ALWAYS)
                .bind("head_kind", ActorRow.word(link.head().kind()))
                .bind("head_name", link.head().text())
                .bind("party", party == null ? "" : party.name())
                .bind("code", party == null || party.code() == null ? "" : party.code())
                .bind("why", ActorRow.word(link.why()))
                .bind("candidates", JsonColumn.ofNames(link.candidates()))
                .mapTo(Boolean.class)
                .one();
    }
}

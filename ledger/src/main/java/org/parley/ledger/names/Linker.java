package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;
import org.parley.ledger.names.Link.Why;

/**
 * Says who is who in a set of articles: a pure function of what the articles teach and of the
 * rulings, whatever order they came in.
 */
public final class Linker {
    /**
     * An article counts for links of its own day and of those at most so many days before or after
     * it, and for those of unknown days.
     */
    public static final int DAYS = Sides.NEAR_DAYS + Groups.NEAR_DAYS;

    private final Seats seats;
    private final Rulings rulings;

    public Linker(Seats seats, Rulings rulings) {
        this.seats = seats;
        this.rulings = rulings;
    }

    /** The written names of some actors, grouped. */
    public static final class Grouping {
        private final SortedMap<Appearance, Group> groups;

        private Grouping(SortedMap<Appearance, Group> groups) {
            this.groups = groups;
        }

        /** The name that the actor of each appearance goes by. */
        public SortedMap<Appearance, Name> heads() {
            SortedMap<Appearance, Name> heads = new TreeMap<>();
            groups.forEach((appearance, group) -> heads.put(appearance, group.head()));
            return heads;
        }
    }

    /**
     * Which of some written names are one actor's.
     *
     * @param dossiers with each name all that are alike or joined to it by a ruling
     */
    public Grouping group(Collection<Dossier> dossiers) {
        return new Grouping(Groups.of(dossiers, rulings));
    }

    /**
     * For whom the actors speak.
     *
     * @param testimony what articles say of those who are written so
     */
    public SortedMap<Appearance, Link> link(
            Grouping grouping, Map<Name, List<Testimony>> testimony) {
        Map<Group, Sides> sides = new IdentityHashMap<>();
        SortedMap<Appearance, Link> links = new TreeMap<>();
        grouping.groups.forEach(
                (at, group) -> {
                    Sides told = sides.computeIfAbsent(group, g -> sides(g, testimony));
                    links.put(at, link(at, group, told));
                });
        return links;
    }

    private static Sides sides(Group group, Map<Name, List<Testimony>> testimony) {
        List<Testimony> told = new ArrayList<>();
        if (group.candidates().isEmpty()) {
            group.appearances().stream()
                    .map(Appearance::name)
                    .distinct()
                    .flatMap(
                            name ->
                                    testimony.getOrDefault(name, List.of()).stream()
                                            .filter(
                                                    one ->
                                                            group.appearances()
                                                                    .contains(
                                                                            new Appearance(
                                                                                    name,
                                                                                    one.day()))))
                    .forEach(told::add);
        }
        return new Sides(told);
    }

    private Link link(Appearance at, Group group, Sides told) {
        List<String> names = new ArrayList<>(group.names());
        names.add(at.name().text());
        Optional<Ruling> role = rulings.role(names, at.day());
        if (role.isPresent()) {
            return new Link(group.head(), role.get().party(), Why.RULING, group.candidates());
        }
        boolean joined = rulings.joined(at.name().text()).size() > 1;
        if (!joined && !at.name().proper()) {
            return new Link(group.head(), null, Why.NONE, group.candidates());
        }
        Optional<Party> party = told.at(at.day());
        if (party.isPresent()) {
            return new Link(
                    group.head(), party.get(), joined ? Why.JOINED : Why.REPORTS, List.of());
        }
        return office(group, at.day())
                .map(side -> new Link(group.head(), side, Why.OFFICE, List.of()))
                .orElseGet(() -> new Link(group.head(), null, Why.NONE, group.candidates()));
    }

    /** Empty if no office is known, or several of different sides; a bare name holds none. */
    private Optional<Party> office(Group group, @Nullable LocalDate day) {
        if (group.head().kind() != Kind.PERSON || group.head().bare()) {
            return Optional.empty();
        }
        Set<Party> held = seats.sides(group.head().text(), day);
        return held.size() == 1 ? Optional.of(held.iterator().next()) : Optional.empty();
    }
}

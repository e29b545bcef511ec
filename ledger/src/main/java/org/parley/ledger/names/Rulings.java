package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rulings that hold, asked by name. Names that a ruling joins are one name to the others. */
public final class Rulings {
    /** No ruling. */
    public static final Rulings NONE = new Rulings(List.of());

    private final List<Ruling> rulings;

    /** All names that are joined with a name, by that name; folded, sorted. */
    private final Map<String, SortedSet<String>> joined = new HashMap<>();

    /**
     * @param rulings those that hold, in the order they were made
     */
    public Rulings(List<Ruling> rulings) {
        this.rulings = List.copyOf(rulings);
        for (Ruling join : of(Ruling.Kind.JOIN)) {
            SortedSet<String> all = new TreeSet<>();
            join.names().forEach(name -> all.addAll(joined(name)));
            all.forEach(name -> joined.put(name, all));
        }
    }

    private List<Ruling> of(Ruling.Kind kind) {
        return rulings.stream().filter(ruling -> ruling.kind() == kind).toList();
    }

    /** All names joined to a name, folded and sorted; itself among them. */
    public SortedSet<String> joined(String name) {
        String folded = Name.folded(name);
        @Nullable SortedSet<String> all = joined.get(folded);
        return Collections.unmodifiableSortedSet(all == null ? new TreeSet<>(Set.of(folded)) : all);
    }

    /** One name for all that are joined to it, folded. */
    String root(String name) {
        return joined(name).first();
    }

    /** Whether any ruling names it. */
    public boolean mentions(String name) {
        String folded = Name.folded(name);
        return rulings.stream()
                .flatMap(ruling -> ruling.names().stream())
                .anyMatch(other -> Name.folded(other).equals(folded));
    }

    /** Whether two names must not be linked. */
    boolean apart(String a, String b) {
        return splitting(a, b).isPresent();
    }

    private Optional<Ruling> splitting(String a, String b) {
        String one = root(a);
        String two = root(b);
        return of(Ruling.Kind.SPLIT).stream()
                .filter(
                        split -> {
                            String first = root(split.names().get(0));
                            if (split.names().size() == 1) {
                                return first.equals(one) != first.equals(two);
                            }
                            String second = root(split.names().get(1));
                            return first.equals(one) && second.equals(two)
                                    || first.equals(two) && second.equals(one);
                        })
                .findFirst();
    }

    /**
     * The newest role of an actor on a day.
     *
     * @param names all that the actor is called
     */
    Optional<Ruling> role(Collection<String> names, @Nullable LocalDate day) {
        Set<String> roots = new HashSet<>();
        names.forEach(name -> roots.add(root(name)));
        return of(Ruling.Kind.ROLE).stream()
                .filter(role -> roots.contains(root(role.names().get(0))) && role.covers(day))
                .reduce((earlier, later) -> later);
    }

    /** The ruling that says this already; empty if there is none. */
    public Optional<Ruling> saying(Ruling ruling) {
        return of(ruling.kind()).stream().filter(ruling::saysAs).findFirst();
    }

    /**
     * An earlier ruling that cannot hold beside a new one; empty if there is none.
     *
     * @param names all that the actor of a new role is called
     */
    public Optional<Ruling> against(Ruling ruling, Collection<String> names) {
        return switch (ruling.kind()) {
            case JOIN -> againstJoin(ruling.names().get(0), ruling.names().get(1));
            case SPLIT -> againstSplit(ruling.names());
            case ROLE -> againstRole(ruling, names);
        };
    }

    private Optional<Ruling> againstJoin(String a, String b) {
        return root(a).equals(root(b))
                ? Optional.empty()
                : splitting(a, b).or(() -> otherSide(root(a), root(b)));
    }

    /**
     * A role of the one name that says another side, of the same time, than a role of the other.
     */
    private Optional<Ruling> otherSide(String a, String b) {
        return of(Ruling.Kind.ROLE).stream()
                .filter(role -> root(role.names().get(0)).equals(a))
                .filter(
                        role ->
                                of(Ruling.Kind.ROLE).stream()
                                        .filter(other -> root(other.names().get(0)).equals(b))
                                        .anyMatch(other -> contradict(role, other)))
                .reduce((earlier, later) -> later);
    }

    private static boolean contradict(Ruling one, Ruling other) {
        return one.overlaps(other) && !Objects.equals(one.party(), other.party());
    }

    private Optional<Ruling> againstSplit(List<String> names) {
        String first = root(names.get(0));
        boolean one = names.size() == 1 || first.equals(root(names.get(1)));
        // The latest: taking joins back from there on frees the names one by one.
        return of(Ruling.Kind.JOIN).stream()
                .filter(join -> one && root(join.names().get(0)).equals(first))
                .reduce((earlier, later) -> later);
    }

    private Optional<Ruling> againstRole(Ruling ruling, Collection<String> names) {
        Set<String> roots = new HashSet<>();
        names.forEach(name -> roots.add(root(name)));
        return of(Ruling.Kind.ROLE).stream()
                .filter(role -> roots.contains(root(role.names().get(0))))
                .filter(role -> contradict(role, ruling))
                .findFirst();
    }
}

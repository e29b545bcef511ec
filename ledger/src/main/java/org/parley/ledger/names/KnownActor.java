package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.actor.Actor.Kind;
import org.parley.core.entry.Party;

/**
 * An actor of one or more articles.
 *
 * @param name the most frequent of its full names
 * @param forms what it is called, the most frequent first, then by alphabet
 * @param sides for whom it speaks, the latest first; several, one after the other or in
 *     disagreement
 * @param roles what articles say of its side, the most often said first
 * @param candidates of a name that fits several known ones: these
 * @param rulings those that name it
 */
public record KnownActor(
        String name,
        Kind kind,
        List<String> forms,
        int mentions,
        int articles,
        List<Side> sides,
        List<Role> roles,
        List<String> candidates,
        List<Ruling> rulings) {

    /** Why an actor stands for a party. */
    public enum Basis {
        RULING("ruling"),
        TEXT("its article"),
        NAME("its name"),
        TALKS("talks file"),
        REPORTS("other articles"),
        OFFICE("known office"),
        ITSELF("itself"),
        NONE("unresolved");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A side over a stretch of time.
     *
     * @param party null: unresolved
     * @param first the first day of publication, or null if none is known
     * @param last the last
     */
    public record Side(
            @Nullable Party party,
            Basis basis,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int articles) {}

    /** What articles call it, and from when to when they do. */
    public record Role(
            @Nullable String role,
            Party party,
            boolean former,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int articles) {}

    public KnownActor {
        forms = List.copyOf(forms);
        sides = List.copyOf(sides);
        roles = List.copyOf(roles);
        candidates = List.copyOf(candidates);
        rulings = List.copyOf(rulings);
    }

    /** The latest side that somebody tells, else itself; null: unresolved. */
    public @Nullable Party party() {
        return sides.stream()
                .filter(KnownActor::isTold)
                .findFirst()
                .or(() -> sides.stream().findFirst())
                .map(Side::party)
                .orElse(null);
    }

    /** Whether it has no side anywhere, or is a person whom nobody places anywhere. */
    public boolean open() {
        return sides.stream()
                .noneMatch(
                        side ->
                                isTold(side)
                                        || side.basis() == Basis.ITSELF && kind != Kind.PERSON);
    }

    private static boolean isTold(Side side) {
        return side.basis() != Basis.NONE && side.basis() != Basis.ITSELF;
    }

    /** Whether articles say of the same time that it speaks for different sides. */
    public boolean disputed() {
        return roles.stream().anyMatch(a -> roles.stream().anyMatch(b -> disagree(a, b)));
    }

    private static boolean disagree(Role a, Role b) {
        return !a.former()
                && !b.former()
                && !a.party().equals(b.party())
                && notAfter(a.first(), b.last())
                && notAfter(b.first(), a.last());
    }

    private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }
}

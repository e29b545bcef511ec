package org.parley.ledger.names;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * What an analyst decided on names. It holds for what was read before and for what is read later,
 * until it is taken back.
 *
 * @param number from 1, in the order they were made
 * @param names for {@link Kind#JOIN} two; for {@link Kind#SPLIT} one or two; for {@link Kind#ROLE}
 *     one
 * @param party for {@link Kind#ROLE} the side, else null
 * @param since for {@link Kind#ROLE} the first day, or null: from ever
 * @param until for {@link Kind#ROLE} the last day, or null: for ever
 * @param author who ruled so, or null if that is unknown
 * @param undone when it was taken back, or null: it holds
 */
public record Ruling(
        int number,
        Kind kind,
        List<String> names,
        @Nullable Party party,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String author,
        Instant made,
        @Nullable Instant undone) {

    /** What is decided. */
    public enum Kind {
        /** two names are one actor's */
        JOIN,
        /** two names are two actors'; with one name, that it is nobody else's */
        SPLIT,
        /** whom an actor speaks for, from one day to another */
        ROLE;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ruling {
        names = List.copyOf(names);
        boolean role = kind == Kind.ROLE;
        if (names.isEmpty()
                || names.size() > (role ? 1 : 2)
                || kind == Kind.JOIN && names.size() < 2
                || role != (party != null)) {
            throw new IllegalArgumentException(kind + " of " + names + ", party " + party);
        }
        if (since != null && until != null && since.isAfter(until)) {
            throw new IllegalArgumentException(since + " is after " + until);
        }
    }

    /** "Zelenskyj" and "Zelensky" are one. */
    public static Ruling join(String a, String b, Instant made) {
        return new Ruling(0, Kind.JOIN, List.of(a, b), null, null, null, null, made, null);
    }

    /**
     * They are not one.
     *
     * @param names one or two
     */
    public static Ruling split(List<String> names, Instant made) {
        return new Ruling(0, Kind.SPLIT, names, null, null, null, null, made, null);
    }

    /** Somebody speaks for a party. */
    public static Ruling role(
            String name,
            Party party,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            Instant made) {
        return new Ruling(0, Kind.ROLE, List.of(name), party, since, until, null, made, null);
    }

    public Ruling withNumber(int newNumber) {
        return new Ruling(newNumber, kind, names, party, since, until, author, made, undone);
    }

    /** The same, ruled by somebody. */
    public Ruling by(String newAuthor) {
        return new Ruling(number, kind, names, party, since, until, newAuthor, made, undone);
    }

    public Ruling withUndone(Instant when) {
        return new Ruling(number, kind, names, party, since, until, author, made, when);
    }

    /** Whether it is this ruling, whatever its number, and whether or not it still holds. */
    public boolean isSameAs(Ruling other) {
        return other.withNumber(number).holding().equals(holding());
    }

    private Ruling holding() {
        return new Ruling(number, kind, names, party, since, until, author, made, null);
    }

    /** Whether a role holds on a day; on an unknown one only if it holds for ever. */
    public boolean covers(@Nullable LocalDate day) {
        if (day == null) {
            return since == null && until == null;
        }
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }

    /** Whether another says the same of the same names, whenever it was made. */
    boolean saysAs(Ruling other) {
        return kind == other.kind
                && folded().equals(other.folded())
                && Objects.equals(party, other.party)
                && Objects.equals(since, other.since)
                && Objects.equals(until, other.until);
    }

    private Set<String> folded() {
        return names.stream().map(Name::folded).collect(Collectors.toSet());
    }

    boolean overlaps(Ruling other) {
        return notAfter(since, other.until) && notAfter(other.since, until);
    }

    private static boolean notAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }

    /** {@code names join "A" "B"}: as it was ordered. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder("names ").append(kind.word());
        names.forEach(name -> words.append(" \"").append(name).append('"'));
        if (party != null) {
            words.append(" --party \"").append(party.name()).append('"');
        }
        words.append(since == null ? "" : " --from " + since);
        return words.append(until == null ? "" : " --to " + until).toString();
    }
}

package org.parley.ledger.contradictions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Contradiction.Kind;
import org.parley.ledger.origins.Account;
import org.parley.ledger.origins.Origins;

/**
 * Finds contradictions in the entries of an issue. Quadratic in the entries of a month: give it
 * those of one issue, or of one party's or target's. It does not see what only the world can tell:
 * two reports that do not name the same thing by like words, irony, a number that a reader has to
 * compute.
 */
public final class Contradictions {
    /** By the day as of which they are told (unknown days last), then by id. */
    public static final Comparator<Told> EARLIER =
            Comparator.comparing((Told told) -> told.day().orElse(LocalDate.MAX))
                    .thenComparing(told -> told.entry().id());

    private static final Comparator<Contradiction> RANK =
            Comparator.comparing(Contradiction::stated)
                    .reversed()
                    .thenComparing(Contradiction::origins, Comparator.reverseOrder())
                    .thenComparing(Contradiction::days)
                    .thenComparing(Contradiction::first, EARLIER)
                    .thenComparing(Contradiction::second, EARLIER);

    private Contradictions() {}

    private record Place(@Nullable String issue, @Nullable String party) {}

    /**
     * The contradictions in all entries of a ledger: {@link #among} those of each party and issue.
     */
    public static List<Contradiction> all(Collection<Told> told) {
        Map<Place, List<Told>> places = new LinkedHashMap<>();
        for (Told one : told.stream().sorted(EARLIER).toList()) {
            @Nullable Party party = one.entry().party();
            Place place = new Place(one.entry().issue(), party == null ? null : party.name());
            if (place.issue() != null && place.party() != null) {
                places.computeIfAbsent(place, p -> new ArrayList<>()).add(one);
            }
        }
        return places.values().stream().flatMap(same -> among(same).stream()).sorted(RANK).toList();
    }

    private record Found(Kind kind, Told first, Told second) {}

    /**
     * The pairs of entries that contradict each other: those without a hedge first, then those with
     * more independent origins behind them, then those nearer in time. The order of {@code told}
     * never shows; of an entry given twice one counts.
     */
    public static List<Contradiction> among(Collection<Told> told) {
        List<Told> sorted = told.stream().distinct().sorted(EARLIER).toList();
        List<Found> found = new ArrayList<>();
        List<Stance> stances = sorted.stream().map(Stance::of).toList();
        int dated = (int) stances.stream().filter(stance -> stance.day() != null).count();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                int days = stances.get(i).daysTo(stances.get(j));
                if (j < dated && days > Stance.DENIAL_DAYS) {
                    // What is dated and comes behind is further off still.
                    j = dated - 1;
                } else if (stances.get(i).mayContradict(stances.get(j))) {
                    Told first = sorted.get(i);
                    Told second = sorted.get(j);
                    new Rival(first, second)
                            .kind()
                            .ifPresent(kind -> found.add(new Found(kind, first, second)));
                }
            }
        }
        return ranked(found);
    }

    /**
     * Why two entries of one party and issue contradict each other; empty if they do not.
     *
     * @param first told as of the earlier day; of one day the one with the lesser id
     */
    public static Optional<Kind> between(Told first, Told second) {
        return Stance.of(first).mayContradict(Stance.of(second))
                ? new Rival(first, second).kind()
                : Optional.empty();
    }

    private static List<Contradiction> ranked(List<Found> found) {
        Map<Told, Set<Account>> against = new HashMap<>();
        for (Found one : found) {
            against.computeIfAbsent(one.first(), t -> new HashSet<>()).add(one.second().account());
            against.computeIfAbsent(one.second(), t -> new HashSet<>()).add(one.first().account());
        }
        return found.stream()
                .map(
                        one ->
                                Contradiction.of(
                                        one.kind(),
                                        one.first(),
                                        one.second(),
                                        origins(against, one.first())
                                                + origins(against, one.second())))
                .sorted(RANK)
                .toList();
    }

    private static int origins(Map<Told, Set<Account>> against, Told told) {
        return Origins.of(against.getOrDefault(told, Set.of())).least();
    }
}

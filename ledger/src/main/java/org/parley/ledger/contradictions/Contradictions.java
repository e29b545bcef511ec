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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Contradiction.Kind;
import org.parley.ledger.origins.Account;
import org.parley.ledger.origins.Origins;

/**
 * Finds contradictions in the entries of an issue. Quadratic in the entries: give it those of one
 * issue, or of one party's or target's. It does not see what only the world can tell: two reports
 * that do not name the same thing by like words, irony, a number that a reader has to compute.
 */
public final class Contradictions {
    private static final Comparator<Told> EARLIER =
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

    private record Found(Kind kind, Told first, Told second, int days) {}

    /**
     * The pairs of entries that contradict each other: those without a hedge first, then those with
     * more independent origins behind them, then those nearer in time. The order of {@code told}
     * never shows; of an entry given twice one counts.
     */
    public static List<Contradiction> among(Collection<Told> told) {
        List<Told> sorted = told.stream().distinct().sorted(EARLIER).toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                Told first = sorted.get(i);
                Told second = sorted.get(j);
                Rival rival = new Rival(first, second);
                rival.kind()
                        .ifPresent(kind -> found.add(new Found(kind, first, second, rival.days())));
            }
        }
        return ranked(found);
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
                                new Contradiction(
                                        one.kind(),
                                        one.first(),
                                        one.second(),
                                        stated(one.first()) && stated(one.second()),
                                        origins(against, one.first())
                                                + origins(against, one.second()),
                                        one.days()))
                .sorted(RANK)
                .toList();
    }

    private static int origins(Map<Told, Set<Account>> against, Told told) {
        return Origins.of(against.getOrDefault(told, Set.of())).least();
    }

    private static boolean stated(Told told) {
        return told.entry().certainty() == Certainty.STATED;
    }
}

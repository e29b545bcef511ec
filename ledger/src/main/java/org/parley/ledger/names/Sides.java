package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * For whom one actor speaks on a day, as most articles at most {@link #NEAR_DAYS} days away have
 * it. An article counts once for a side; of two sides with as many articles the one nearest in time
 * counts, of two as near none. A role that an article calls over counts for the days before that
 * article only, and what earlier articles said of that side counts for nothing from then on.
 */
final class Sides {
    /** How far away, in days, an article may be to tell the side. */
    static final int NEAR_DAYS = 180;

    private final Map<Party, Told> told = new LinkedHashMap<>();
    private final Map<@Nullable LocalDate, Optional<Party>> known = new HashMap<>();

    /** An unknown day is farther than any other that counts. */
    private static final long UNKNOWN = NEAR_DAYS + 1;

    private record Count(Party party, int articles, long nearest) {}

    private static final Comparator<Count> WEIGHT =
            Comparator.comparing(Count::articles)
                    .thenComparing(Count::nearest, Comparator.reverseOrder());

    Sides(List<Testimony> testimony) {
        Map<Party, List<Testimony>> parties = new LinkedHashMap<>();
        testimony.forEach(
                one -> parties.computeIfAbsent(one.party(), p -> new ArrayList<>()).add(one));
        parties.forEach((party, all) -> told.put(party, new Told(all)));
    }

    /** Empty if the articles do not tell, or do not agree. */
    Optional<Party> at(@Nullable LocalDate day) {
        return known.computeIfAbsent(day, this::count);
    }

    private Optional<Party> count(@Nullable LocalDate day) {
        List<Count> best = new ArrayList<>();
        told.forEach(
                (party, side) -> {
                    Count count =
                            day == null
                                    ? side.onUnknownDay(party)
                                    : side.on(day.toEpochDay(), party);
                    if (count.articles() > 0) {
                        best.add(count);
                    }
                });
        best.sort(WEIGHT.reversed());
        boolean tie = best.size() > 1 && WEIGHT.compare(best.get(0), best.get(1)) == 0;
        return best.isEmpty() || tie ? Optional.empty() : Optional.of(best.get(0).party());
    }

    /** What the articles say of one side; an unknown day is before none and after none. */
    private static final class Told {
        private final DayCounts now;
        private final DayCounts former;
        private final int undated;

        Told(List<Testimony> all) {
            now = DayCounts.of(all.stream().filter(one -> !one.former()).toList());
            former = DayCounts.of(all.stream().filter(Testimony::former).toList());
            undated =
                    all.stream()
                            .filter(one -> !one.former() && one.day() == null)
                            .mapToInt(Testimony::articles)
                            .sum();
        }

        Count on(long day, Party party) {
            // What was said before it was called over counts for nothing.
            long from = Math.max(day - NEAR_DAYS, former.lastUntil(day));
            long to = day + NEAR_DAYS;
            int articles = now.between(from, to) + former.between(day + 1, to);
            long nearest = Math.min(now.nearest(day, from, to), former.nearest(day, day + 1, to));
            return new Count(party, articles + undated, Math.min(nearest, UNKNOWN));
        }

        Count onUnknownDay(Party party) {
            long from = former.lastUntil(Long.MAX_VALUE);
            return new Count(party, now.between(from, Long.MAX_VALUE) + undated, UNKNOWN);
        }
    }
}

package org.parley.ledger.names;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    private final List<Testimony> testimony;
    private final Map<@Nullable LocalDate, Optional<Party>> known = new HashMap<>();

    private record Count(Party party, int articles, long nearest) {
        Count and(Count other) {
            return new Count(party, articles + other.articles, Math.min(nearest, other.nearest));
        }
    }

    private static final Comparator<Count> WEIGHT =
            Comparator.comparing(Count::articles)
                    .thenComparing(Count::nearest, Comparator.reverseOrder());

    Sides(List<Testimony> testimony) {
        this.testimony = List.copyOf(testimony);
    }

    /** Empty if the articles do not tell, or do not agree. */
    Optional<Party> at(@Nullable LocalDate day) {
        return known.computeIfAbsent(day, this::count);
    }

    private Optional<Party> count(@Nullable LocalDate day) {
        Map<Party, Count> counts = new HashMap<>();
        for (Testimony told : testimony) {
            if (counts(told, day)) {
                Count count = new Count(told.party(), told.articles(), distance(told, day));
                counts.merge(told.party(), count, Count::and);
            }
        }
        List<Count> best = new ArrayList<>(counts.values());
        best.sort(WEIGHT.reversed());
        boolean tie = best.size() > 1 && WEIGHT.compare(best.get(0), best.get(1)) == 0;
        return best.isEmpty() || tie ? Optional.empty() : Optional.of(best.get(0).party());
    }

    private boolean counts(Testimony told, @Nullable LocalDate day) {
        if (distance(told, day) > NEAR_DAYS && told.day() != null && day != null) {
            return false;
        }
        if (told.former()) {
            return before(day, told.day());
        }
        return testimony.stream()
                .noneMatch(
                        over ->
                                over.former()
                                        && over.party().equals(told.party())
                                        && before(told.day(), over.day())
                                        && !before(day, over.day()));
    }

    /** An unknown day is before none and after none. */
    private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a != null && b != null && a.isBefore(b);
    }

    /** In days; an unknown one is farther than any other that counts. */
    private static long distance(Testimony told, @Nullable LocalDate day) {
        return told.day() == null || day == null
                ? NEAR_DAYS + 1
                : Math.abs(ChronoUnit.DAYS.between(told.day(), day));
    }
}

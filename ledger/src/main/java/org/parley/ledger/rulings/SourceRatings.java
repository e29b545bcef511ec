package org.parley.ledger.rulings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.talks.Reliability;

/**
 * How reliable outlets have proved. What analysts say outweighs what talks files say; of several
 * the one made last counts.
 */
public final class SourceRatings {
    /** The later of these outweighs the earlier. */
    private static final Comparator<SourceRating> WEIGHT =
            Comparator.comparing((SourceRating rating) -> rating.talks() == null)
                    .thenComparing(SourceRating::made)
                    .thenComparing(SourceRating::number);

    private final Map<String, SourceRating> byOutlet = new HashMap<>();

    /**
     * @param holding those not taken back
     */
    public SourceRatings(Collection<SourceRating> holding) {
        holding.stream()
                .sorted(WEIGHT)
                .forEach(rating -> byOutlet.put(folded(rating.outlet()), rating));
    }

    /**
     * How reliable an outlet is; {@link Reliability#F} if nobody says.
     *
     * @param outlet its name in any case, or null: unknown
     */
    public Reliability of(@Nullable String outlet) {
        return counting(outlet).map(SourceRating::reliability).orElse(Reliability.F);
    }

    /** The rating that counts; empty if there is none. */
    public Optional<SourceRating> counting(@Nullable String outlet) {
        return outlet == null
                ? Optional.empty()
                : Optional.ofNullable(byOutlet.get(folded(outlet)));
    }

    static String folded(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }
}

package org.parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.parley.core.talks.Reliability;
import org.parley.ledger.StaleRulingException.Meanwhile;
import org.parley.ledger.rulings.SourceRating;
import org.parley.ledger.rulings.SourceRatings;
import org.parley.ledger.rulings.Sources;

/** The ratings of outlets in a database of any kind. Each change is one transaction. */
final class JdbiSources implements Sources {
    private final Store store;

    JdbiSources(Store store) {
        this.store = store;
    }

    @Override
    public SourceRatings ratings() {
        return new SourceRatings(store.read(SourceRatingRow::holding));
    }

    @Override
    public List<SourceRating> all() {
        return store.read(SourceRatingRow::all);
    }

    @Override
    public SourceRating rate(SourceRating rating) {
        return store.write(handle -> rate(handle, rating));
    }

    private static SourceRating rate(Handle handle, SourceRating rating) {
        return new SourceRatings(SourceRatingRow.holding(handle))
                .counting(rating.outlet())
                .filter(counts -> counts.talks() == null)
                .filter(counts -> counts.reliability() == rating.reliability())
                .orElseGet(() -> SourceRatingRow.append(handle, rating));
    }

    @Override
    public SourceRating rate(SourceRating rating, Collection<Integer> seen) {
        return store.write(
                handle -> {
                    check(handle, rating, seen);
                    return rate(handle, rating);
                });
    }

    @Override
    public List<SourceRating> ratings(String outlet) {
        return store.read(handle -> ratings(handle, outlet));
    }

    private static List<SourceRating> ratings(Handle handle, String outlet) {
        return SourceRatingRow.holding(handle).stream()
                .filter(rating -> rating.outlet().strip().equalsIgnoreCase(outlet.strip()))
                .toList();
    }

    private static void check(Handle handle, SourceRating rating, Collection<Integer> seen) {
        Seen.check(
                seen,
                ratings(handle, rating.outlet()).stream().map(Meanwhile::of).toList(),
                () -> SourceRatingRow.all(handle).stream().map(Meanwhile::of).toList());
    }

    @Override
    public List<SourceRating> clear(String outlet, Instant at) {
        return store.write(
                handle -> {
                    List<SourceRating> held =
                            SourceRatingRow.holding(handle).stream()
                                    .filter(rating -> rating.talks() == null)
                                    .filter(
                                            rating ->
                                                    rating.outlet()
                                                            .equalsIgnoreCase(outlet.strip()))
                                    .toList();
                    held.forEach(rating -> SourceRatingRow.undo(handle, rating, at));
                    return held;
                });
    }

    @Override
    public Optional<SourceRating> undo(OptionalInt number, Instant at) {
        return store.write(
                handle -> {
                    Optional<SourceRating> last =
                            SourceRatingRow.holding(handle).stream()
                                    .filter(
                                            rating ->
                                                    number.isPresent()
                                                            ? number.getAsInt() == rating.number()
                                                            : rating.talks() == null)
                                    .reduce((earlier, later) -> later);
                    last.ifPresent(rating -> SourceRatingRow.undo(handle, rating, at));
                    return last;
                });
    }

    @Override
    public void state(String talks, Map<String, Reliability> outlets, Instant at) {
        store.write(
                handle -> {
                    state(handle, talks, new TreeMap<>(outlets), at);
                    return true;
                });
    }

    private static void state(
            Handle handle, String talks, Map<String, Reliability> outlets, Instant at) {
        outlets.values().removeIf(reliability -> reliability == Reliability.F);
        for (SourceRating said : SourceRatingRow.holding(handle)) {
            if (talks.equals(said.talks()) && !outlets.remove(said.outlet(), said.reliability())) {
                SourceRatingRow.undo(handle, said, at);
            }
        }
        outlets.forEach(
                (outlet, reliability) ->
                        SourceRatingRow.append(
                                handle, SourceRating.stated(talks, outlet, reliability, at)));
    }
}

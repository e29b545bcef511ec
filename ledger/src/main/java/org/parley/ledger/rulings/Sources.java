package org.parley.ledger.rulings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.core.talks.Reliability;

/**
 * How reliable the outlets of a ledger have proved. Applies at once to all that is kept of them.
 */
public interface Sources {
    /** Those that hold. */
    SourceRatings ratings();

    /** All ratings in the order they were made, also those taken back. */
    List<SourceRating> all();

    /** Keeps a rating; returns it with its number, or the one that says so already and counts. */
    SourceRating rate(SourceRating rating);

    /**
     * The same, but only if nobody has rated that outlet since it was looked at.
     *
     * @param seen the numbers of the ratings that held then, as {@link #ratings(String)} tells them
     * @throws org.parley.ledger.StaleRulingException if others hold now: it tells which
     */
    SourceRating rate(SourceRating rating, Collection<Integer> seen);

    /** The ratings of one outlet that hold, its name in any case, in order of their numbers. */
    List<SourceRating> ratings(String outlet);

    /**
     * Takes back what analysts said of an outlet: what talks files say counts again.
     *
     * @return those that held
     */
    List<SourceRating> clear(String outlet, Instant at);

    /**
     * Takes a rating back.
     *
     * @param number empty: the last that holds and that an analyst made
     * @return empty if there is none that holds
     */
    Optional<SourceRating> undo(OptionalInt number, Instant at);

    /**
     * Keeps what a talks file says; what it said before and says no more is taken back.
     *
     * @param talks its id
     * @param outlets by name; {@link Reliability#F} says nothing
     */
    void state(String talks, Map<String, Reliability> outlets, Instant at);
}

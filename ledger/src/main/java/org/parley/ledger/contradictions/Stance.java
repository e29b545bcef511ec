package org.parley.ledger.contradictions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;

/**
 * What of an entry tells, before its words are looked at, which others it cannot contradict.
 *
 * @param day as of which it is told, null if unknown
 */
public record Stance(Move move, Polarity polarity, Certainty certainty, @Nullable LocalDate day) {
    /** Within these days a party is taken to stand where it stood. */
    public static final int NEAR_DAYS = 3;

    /** So long after a report a denial of it may come. */
    public static final int DENIAL_DAYS = 30;

    /** Moves that put terms on the table; reports take one for another. */
    static final Set<Move> TERMS =
            Set.of(Move.OFFER, Move.CONCEDE, Move.COMMIT, Move.AID, Move.RETREAT, Move.ACCEPT);

    static final Set<Move> CLAIMS = Set.of(Move.DEMAND, Move.DEADLINE, Move.THREATEN);

    private static final Set<Move> REFUSALS = Set.of(Move.REJECT, Move.ACCUSE);

    public static Stance of(Told told) {
        return new Stance(
                told.entry().move(),
                told.entry().polarity(),
                told.entry().certainty(),
                told.day().orElse(null));
    }

    /** Days between two; {@link Contradiction#UNKNOWN_DAYS} if one is unknown. */
    int daysTo(Stance other) {
        return day == null || other.day == null
                ? Contradiction.UNKNOWN_DAYS
                : (int) Math.abs(ChronoUnit.DAYS.between(day, other.day));
    }

    /**
     * Whether this one of a party on an issue may contradict another; if not, no words make it do
     * so.
     *
     * @param later told as of this one's day or a later one, or of an unknown one
     */
    public boolean mayContradict(Stance later) {
        int days = daysTo(later);
        boolean soon = days <= DENIAL_DAYS || days == Contradiction.UNKNOWN_DAYS;
        return soon && later.mayDeny(this)
                || days == 0 && mayDeny(later)
                || days <= NEAR_DAYS && !onlyPossible(later, days) && mayExclude(later);
    }

    /** Whether it may deny anything, so that what was told long before matters. */
    public boolean mayDeny() {
        return !hedged() && (polarity == Polarity.NEGATIVE || REFUSALS.contains(move));
    }

    private boolean mayDeny(Stance report) {
        boolean ofMove =
                report.polarity == Polarity.POSITIVE
                        && polarity == Polarity.NEGATIVE
                        && (report.move == move || bothIn(TERMS, report));
        boolean ofReport = REFUSALS.contains(move) && polarity == Polarity.POSITIVE;
        return !hedged() && (ofMove || ofReport);
    }

    private boolean hedged() {
        return certainty == Certainty.HEDGED;
    }

    /** Whether this one, or on one day either, tells only what may come. */
    private boolean onlyPossible(Stance later, int days) {
        return hedged() && !later.hedged() || days == 0 && later.hedged() && !hedged();
    }

    private boolean mayExclude(Stance other) {
        boolean positive = polarity == Polarity.POSITIVE && other.polarity == Polarity.POSITIVE;
        return Opposed.how(this, other).isPresent()
                || positive
                        && (move == other.move
                                || bothIn(TERMS, other)
                                || bothIn(CLAIMS, other)
                                || bothIn(Set.of(Move.THREATEN, Move.COMMIT), other));
    }

    private boolean bothIn(Set<Move> moves, Stance other) {
        return moves.contains(move) && moves.contains(other.move);
    }
}

package org.parley.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;

/**
 * Which entries are asked for; all conditions must hold.
 *
 * @param party name of the party in any case, or a code that it has somewhere, or null for all
 * @param issue words that the issue contains, in any case, or null for all
 * @param moves one of these, or empty for all
 * @param since published on this day or later; entries of unknown date are then left out
 * @param until published on this day or earlier; entries of unknown date are then left out
 * @param talks id of a talks file, in any case, or null for all
 */
public record Question(
        @Nullable String party,
        @Nullable String issue,
        Set<Move> moves,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String talks) {

    public Question {
        moves = Set.copyOf(moves);
    }

    /** Every entry. */
    public static Question everything() {
        return new Question(null, null, Set.of(), null, null, null);
    }

    /** Whether it asks for anything but days, so that an article alone cannot answer it. */
    boolean ofEntries() {
        return party != null || issue != null || talks != null || !moves.isEmpty();
    }

    public Question withParty(@Nullable String newParty) {
        return new Question(newParty, issue, moves, since, until, talks);
    }

    public Question withIssue(@Nullable String newIssue) {
        return new Question(party, newIssue, moves, since, until, talks);
    }

    public Question withMoves(Set<Move> newMoves) {
        return new Question(party, issue, newMoves, since, until, talks);
    }

    public Question withDates(@Nullable LocalDate newSince, @Nullable LocalDate newUntil) {
        return new Question(party, issue, moves, newSince, newUntil, talks);
    }

    public Question withTalks(@Nullable String newTalks) {
        return new Question(party, issue, moves, since, until, newTalks);
    }
}

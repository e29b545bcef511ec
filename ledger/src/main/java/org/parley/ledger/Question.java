package org.parley.ledger;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;

/**
 * Which entries are asked for; all conditions must hold.
 *
 * @param party name of the party in any case, or a code that it has somewhere, or null for all
 * @param issue words that the issue contains, in any case, or null for all
 * @param moves one of these, or empty for all
 * @param since published on this day or later; entries of unknown date are then left out
 * @param until published on this day or earlier; entries of unknown date are then left out
 * @param talks id of a talks file, in any case, or null for all
 * @param whole whether the issue is the whole name of one, as it is written
 */
public record Question(
        @Nullable String party,
        @Nullable String issue,
        Set<Move> moves,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String talks,
        boolean whole) {

    public Question {
        moves = Set.copyOf(moves);
    }

    /** Of all issues that contain some words. */
    public Question(
            @Nullable String party,
            @Nullable String issue,
            Set<Move> moves,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String talks) {
        this(party, issue, moves, since, until, talks, false);
    }

    /** Every entry. */
    public static Question everything() {
        return new Question(null, null, Set.of(), null, null, null);
    }

    /** Whether an entry is one that is asked for, as the ledger's tables would have it. */
    boolean asksFor(Entry entry) {
        @Nullable Party side = entry.party();
        @Nullable LocalDate day = entry.article().published();
        boolean dated =
                (since == null || day != null && !day.isBefore(since))
                        && (until == null || day != null && !day.isAfter(until));
        return dated
                && (moves.isEmpty() || moves.contains(entry.move()))
                && (party == null
                        || side != null && (same(party, side.name()) || same(party, side.code())))
                && (issue == null || entry.issue() != null && asksFor(issue, entry.issue()))
                && (talks == null || entry.talks().stream().anyMatch(t -> same(talks, t)));
    }

    private boolean asksFor(String asked, String there) {
        return whole
                ? CurrentRow.cut(there).equals(CurrentRow.cut(asked))
                : Rows.lower(there).contains(Rows.lower(asked.strip()));
    }

    /** Whether it asks for anything but days, so that an article alone cannot answer it. */
    boolean ofEntries() {
        return party != null || issue != null || talks != null || !moves.isEmpty();
    }

    private static boolean same(String asked, @Nullable String there) {
        return there != null && Rows.lower(asked).equals(Rows.lower(there));
    }

    public Question withParty(@Nullable String newParty) {
        return new Question(newParty, issue, moves, since, until, talks, whole);
    }

    public Question withIssue(@Nullable String newIssue) {
        return new Question(party, newIssue, moves, since, until, talks, false);
    }

    /** Of the one issue of this name, as it is written. */
    public Question onIssue(String name) {
        return new Question(party, name, moves, since, until, talks, true);
    }

    public Question withMoves(Set<Move> newMoves) {
        return new Question(party, issue, newMoves, since, until, talks, whole);
    }

    public Question withDates(@Nullable LocalDate newSince, @Nullable LocalDate newUntil) {
        return new Question(party, issue, moves, newSince, newUntil, talks, whole);
    }

    public Question withTalks(@Nullable String newTalks) {
        return new Question(party, issue, moves, since, until, newTalks, whole);
    }
}

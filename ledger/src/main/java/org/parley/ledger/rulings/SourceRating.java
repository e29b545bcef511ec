package org.parley.ledger.rulings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.core.talks.Reliability;

/**
 * How reliable an outlet has proved, as somebody says. It holds until it is taken back.
 *
 * @param number from 1, in the order they were made; 0 before it is kept
 * @param outlet its name, in any case
 * @param talks id of the talks file that says so, or null: an analyst does
 * @param author who rated so
 * @param reason in his words, or null
 * @param undone when it was taken back, or null: it holds
 */
public record SourceRating(
        int number,
        String outlet,
        Reliability reliability,
        @Nullable String talks,
        String author,
        @Nullable String reason,
        Instant made,
        @Nullable Instant undone) {

    /** What an analyst says. */
    public static SourceRating of(
            String outlet,
            Reliability reliability,
            String author,
            @Nullable String reason,
            Instant made) {
        return new SourceRating(0, outlet, reliability, null, author, reason, made, null);
    }

    /** What a talks file says. */
    public static SourceRating stated(
            String talks, String outlet, Reliability reliability, Instant made) {
        return new SourceRating(0, outlet, reliability, talks, "talks file", null, made, null);
    }

    public SourceRating withNumber(int newNumber) {
        return new SourceRating(
                newNumber, outlet, reliability, talks, author, reason, made, undone);
    }

    /** Whether it is this rating, whatever its number, and whether or not it still holds. */
    public boolean isSameAs(SourceRating other) {
        return other.withNumber(number).holding().equals(holding());
    }

    private SourceRating holding() {
        return new SourceRating(number, outlet, reliability, talks, author, reason, made, null);
    }

    /** {@code sources rate "Harbour Post" B}: as it was ordered. */
    @Override
    public String toString() {
        return "sources rate \"" + outlet + "\" " + reliability;
    }
}

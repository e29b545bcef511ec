package org.parley.core.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days one after the other, both ends included.
 *
 * @param from null if nobody says when it begins: "by Friday"
 * @param to null if nobody says when it ends: "since 2022"
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    /**
     * @throws IllegalArgumentException if it has no end at all, or ends before it begins
     */
    public Period {
        if (from == null && to == null) {
            throw new IllegalArgumentException("a period needs an end");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins: " + from + "/" + to);
        }
    }

    /** A single day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /** As in ISO 8601-2: "2025-05-14", "2025-05-12/2025-05-18", "../2025-05-30". */
    @Override
    public String toString() {
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? ".." : from) + "/" + (to == null ? ".." : to);
    }
}

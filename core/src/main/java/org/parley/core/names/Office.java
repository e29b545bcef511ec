package org.parley.core.names;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * An office that a person held.
 *
 * @param name the person, as a board shows it
 * @param forms other forms of the name that are unmistakable
 * @param party the state or body the office belongs to
 * @param role the office ("foreign minister")
 * @param from the first day, both ends counted; the first of the month or year where only that is
 *     known; null if not known
 * @param to the last day; the last of the month or year where only that is known; null while it
 *     lasts
 */
public record Office(
        String name,
        List<String> forms,
        Party party,
        String role,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public Office {
        forms = List.copyOf(forms);
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(name + ": from " + from + " to " + to);
        }
    }

    /** Whether it was held on a day. */
    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

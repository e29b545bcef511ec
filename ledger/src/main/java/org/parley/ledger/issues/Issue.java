package org.parley.ledger.issues;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An issue of the ledger.
 *
 * @param entries how many are on it
 * @param parties those with entries on it, the one with the most first, then by name
 * @param first the day as of which its first entry is told, or null if no day is known
 * @param last of its last entry
 * @param others names under which rulings have entries of it, sorted
 */
public record Issue(
        String name,
        int entries,
        List<String> parties,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<String> others) {
    public Issue {
        parties = List.copyOf(parties);
        others = List.copyOf(others);
    }
}

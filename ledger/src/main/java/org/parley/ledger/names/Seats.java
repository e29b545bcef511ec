package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/** Offices that Parley knows without any article. May be shared across threads. */
public interface Seats {
    /**
     * The sides of the offices that a person holds.
     *
     * @param day null: unknown
     */
    Set<Party> sides(String name, @Nullable LocalDate day);
}

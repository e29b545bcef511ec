package org.parley.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;
import org.parley.core.names.Office;
import org.parley.core.names.Offices;
import org.parley.ledger.names.Seats;

/** The offices of {@link Offices}. On an unknown day nobody is known to hold one. */
final class KnownSeats implements Seats {
    @Override
    public Set<Party> sides(String name, @Nullable LocalDate day) {
        Set<Party> sides = new LinkedHashSet<>();
        if (day != null) {
            Offices.known().held(name, day).stream().map(Office::party).forEach(sides::add);
        }
        return sides;
    }
}

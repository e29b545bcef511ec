package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.origins.Account;
import org.parley.ledger.origins.Origins;
import org.parley.ledger.origins.Range;

/**
 * One move of a party on an issue, and all that is told of it.
 *
 * @param told the reports, ordered by day (unknown days first), then by the entry's id; at least
 *     one
 */
public record Event(List<Told> told) {
    static final Comparator<Told> ORDER =
            Comparator.comparing(
                            (Told t) -> t.day().orElse(null),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(t -> t.entry().id());

    /**
     * @throws IllegalArgumentException if nothing is told
     */
    public Event {
        if (told.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody tells of");
        }
        told = told.stream().sorted(ORDER).toList();
    }

    /** The entry that stands for the event: the first that is not hedged, else the first. */
    public Entry lead() {
        return told.stream()
                .map(Told::entry)
                .filter(entry -> entry.certainty() == Certainty.STATED)
                .findFirst()
                .orElse(told.get(0).entry());
    }

    /** The first day as of which it is told; empty if that is unknown. */
    public Optional<LocalDate> first() {
        return told.get(0).day();
    }

    /** The last day as of which it is told; empty if that is unknown. */
    public Optional<LocalDate> last() {
        return told.get(told.size() - 1).day();
    }

    /** Toward whom: as the first report has it that says so. */
    public @Nullable Party target() {
        return told.stream()
                .map(t -> t.entry().target())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** How many outlets and independent origins tell of it. */
    public Range origins() {
        return Origins.of(told.stream().map(t -> Account.of(t.entry(), t.report())).toList());
    }
}

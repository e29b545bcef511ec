package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Party;
import org.parley.ledger.contradictions.Told;
import org.parley.ledger.origins.Range;

/**
 * One move of a party on an issue, with what all say that tell of it.
 *
 * @param lead the entry that stands for it
 */
public record Event(Entry lead, Folded folded) {
    /** By the first day (unknown days first), then by the first entry's place. */
    public static final Comparator<Event> BY_TIME = Comparator.comparing(Moment::of);

    /**
     * @throws IllegalArgumentException if another entry stands for it
     */
    public Event {
        if (!lead.id().equals(folded.lead())) {
            throw new IllegalArgumentException(lead.id() + " for " + folded.lead());
        }
    }

    static Event of(Collection<Told> told) {
        Folded folded = Folded.of(told.stream().map(Telling::of).toList());
        return new Event(
                told.stream()
                        .map(Told::entry)
                        .filter(entry -> entry.id().equals(folded.lead()))
                        .findFirst()
                        .orElseThrow(),
                folded);
    }

    /** The first day as of which it is told; empty if that is unknown. */
    public Optional<LocalDate> first() {
        return folded.first();
    }

    /** The last day as of which it is told; empty if that is unknown. */
    public Optional<LocalDate> last() {
        return folded.last();
    }

    /** Toward whom: as the first report has it that says so. */
    public @Nullable Party target() {
        return folded.target();
    }

    /** The day that is set; of reports that differ the earliest. */
    public @Nullable LocalDate due() {
        return folded.due();
    }

    /** Ids of the entries that tell of it, in order of time. */
    public List<String> entries() {
        return folded.entries();
    }

    /** How many outlets and independent origins tell of it. */
    public Range origins() {
        return folded.origins();
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Party;
import org.parley.ledger.origins.Origins;
import org.parley.ledger.origins.Range;

/**
 * What the entries that tell of one event say together.
 *
 * @param lead id of the entry that stands for the event: the first that is not hedged, else the
 *     first
 * @param first the first day as of which it is told; empty if that is unknown
 * @param last the last day; empty if that is unknown
 * @param target toward whom: as the first entry has it that says so
 * @param due the day that is set; of entries that differ the earliest
 * @param opening place of the first entry: it tells apart the events that begin on one day
 * @param entries ids of all, in the order of {@link Telling}; at least one
 * @param origins how many outlets and independent origins tell of it
 */
public record Folded(
        String lead,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        @Nullable Party target,
        @Nullable LocalDate due,
        String opening,
        List<String> entries,
        Range origins) {

    /**
     * @throws IllegalArgumentException if nobody tells of it
     */
    public Folded {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an event that nobody tells of");
        }
        entries = List.copyOf(entries);
    }

    /**
     * The event that some entries tell of, given in any order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Folded of(Collection<Telling> tellings) {
        List<Telling> told = tellings.stream().sorted(Telling.ORDER).toList();
        return new Folded(
                told.stream()
                        .filter(t -> t.certainty() == Certainty.STATED)
                        .findFirst()
                        .or(() -> told.stream().findFirst())
                        .map(Telling::entry)
                        .orElse(""),
                told.stream().findFirst().map(Telling::day),
                told.stream().reduce((earlier, later) -> later).map(Telling::day),
                told.stream()
                        .<@Nullable Party>map(t -> t.target())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                told.stream()
                        .<@Nullable LocalDate>map(t -> t.due())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                told.stream().findFirst().map(Telling::place).orElse(""),
                told.stream().map(Telling::entry).toList(),
                Origins.of(told.stream().map(Telling::account).toList()));
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Told;

/** Folds entries into events. */
public final class Events {
    /**
     * News go on telling of a move for some days: what is told as of at most so many days after the
     * first report is the same event.
     */
    public static final int DAYS = 7;

    private record Kind(Place place, Move move, Polarity polarity, boolean past)
            implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::place)
                        .thenComparing(Kind::move)
                        .thenComparing(Kind::polarity)
                        .thenComparing(Kind::past);

        static Kind of(Entry entry) {
            return new Kind(Place.of(entry), entry.move(), entry.polarity(), entry.past());
        }

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private Events() {}

    /**
     * The events that some entries tell of, ordered by their first day (unknown days first). An
     * entry without an issue or a party is none. The order of {@code told} never shows.
     */
    public static List<Event> of(Collection<Told> told) {
        return all(told).stream().filter(event -> Place.of(event.lead()).known()).toList();
    }

    /**
     * As {@link #of}, but each entry without an issue or a party is an event by itself: who is not
     * known is not known to be the same.
     */
    public static List<Event> all(Collection<Told> told) {
        Map<Kind, List<Told>> kinds = new TreeMap<>();
        List<Event> events = new ArrayList<>();
        for (Told one : told) {
            Kind kind = Kind.of(one.entry());
            if (kind.place().known()) {
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(one);
            } else {
                events.add(Event.of(List.of(one)));
            }
        }
        kinds.values().forEach(same -> events.addAll(parted(same)));
        return events.stream().sorted(Event.BY_TIME).toList();
    }

    private static List<Event> parted(List<Told> same) {
        List<Event> events = new ArrayList<>();
        List<Told> open = new ArrayList<>();
        for (Told one :
                same.stream().sorted(Comparator.comparing(Telling::of, Telling.ORDER)).toList()) {
            if (!open.isEmpty() && !near(open.get(0), one)) {
                events.add(Event.of(open));
                open = new ArrayList<>();
            }
            open.add(one);
        }
        events.add(Event.of(open));
        return events;
    }

    private static boolean near(Told first, Told one) {
        Optional<LocalDate> from = first.day();
        Optional<LocalDate> day = one.day();
        return from.isEmpty() && day.isEmpty()
                || from.isPresent()
                        && day.filter(d -> !d.isAfter(from.get().plusDays(DAYS))).isPresent();
    }
}

package org.parley.ledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.entry.Polarity;
import org.parley.ledger.contradictions.Told;

/** Folds entries into events, and finds where each party stands. */
public final class Events {
    /**
     * News go on telling of a move for some days: what is told as of at most so many days after the
     * first report is the same event.
     */
    static final int DAYS = 7;

    /** Where a party's move belongs. */
    public record Place(String issue, String party) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::issue).thenComparing(Place::party);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Kind(Place place, Move move, Polarity polarity, boolean past)
            implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparing(Kind::place)
                        .thenComparing(Kind::move)
                        .thenComparing(Kind::polarity)
                        .thenComparing(Kind::past);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<Event> BY_TIME =
            Comparator.comparing(
                            (Event e) -> e.first().orElse(null),
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(e -> e.told().get(0).entry().id());

    private Events() {}

    /**
     * The events that some entries tell of, ordered by their first day (unknown days first). An
     * entry without an issue or a party is none. The order of {@code told} never shows.
     */
    public static List<Event> of(Collection<Told> told) {
        Map<Kind, List<Told>> kinds = new TreeMap<>();
        for (Told one : told) {
            Entry entry = one.entry();
            place(entry)
                    .ifPresent(
                            place ->
                                    kinds.computeIfAbsent(
                                                    new Kind(
                                                            place,
                                                            entry.move(),
                                                            entry.polarity(),
                                                            entry.past()),
                                                    kind -> new ArrayList<>())
                                            .add(one));
        }
        return kinds.values().stream()
                .flatMap(same -> parted(same).stream())
                .sorted(BY_TIME)
                .toList();
    }

    /** Where an entry belongs; empty if its issue or its party is unknown. */
    public static Optional<Place> place(Entry entry) {
        @Nullable String issue = entry.issue();
        @Nullable Party party = entry.party();
        return issue == null || party == null
                ? Optional.empty()
                : Optional.of(new Place(issue, party.name()));
    }

    private static List<Event> parted(List<Told> same) {
        List<Event> events = new ArrayList<>();
        List<Told> open = new ArrayList<>();
        for (Told one : same.stream().sorted(Event.ORDER).toList()) {
            if (!open.isEmpty() && !near(open.get(0), one)) {
                events.add(new Event(open));
                open = new ArrayList<>();
            }
            open.add(one);
        }
        events.add(new Event(open));
        return events;
    }

    private static boolean near(Told first, Told one) {
        Optional<LocalDate> from = first.day();
        Optional<LocalDate> day = one.day();
        return from.isEmpty() && day.isEmpty()
                || from.isPresent()
                        && day.filter(d -> !d.isAfter(from.get().plusDays(DAYS))).isPresent();
    }

    /**
     * Each party's latest event on each issue. What is told as background of an earlier round
     * counts only where there is nothing else.
     *
     * @param events ordered by time, as {@link #of} has them
     */
    public static Map<Place, Event> positions(List<Event> events) {
        Map<Place, Event> positions = new TreeMap<>();
        for (Event event : events) {
            Optional<Place> place = place(event.lead());
            place.ifPresent(
                    p ->
                            positions.merge(
                                    p,
                                    event,
                                    (was, now) ->
                                            !was.lead().past() && now.lead().past() ? was : now));
        }
        return positions;
    }
}

package org.parley.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.ledger.history.Events;

/**
 * The newest entries of a cell, from which its latest event is found. An event begins with the
 * first entry of its kind that lies behind the one before: so the first of an event is known for
 * certain only from a gap on that is longer than an event, or from the first entry of all on.
 *
 * @param known whether issue and party of the cell are; else each entry is an event by itself
 * @param entries all that are told as of a day after {@code bound}
 * @param bound a day; null if there are no other entries
 */
record Newest(boolean known, List<One> entries, Optional<LocalDate> bound) {

    /**
     * An entry.
     *
     * @param kind what another one of its event has as well
     */
    record One(LocalDate day, String kind, String id) {}

    /** Ids of the entries of one event. */
    record Latest(LocalDate first, List<String> entries) {}

    Newest {
        entries = List.copyOf(entries);
    }

    /**
     * The newest of a cell as the database lists them.
     *
     * @param listed "day move polarity id" of each, with a bar between them
     * @param most how many were asked for: if it has so many, those of the last day may not be all
     */
    static Newest of(boolean known, String listed, int most) {
        List<One> all = new ArrayList<>();
        for (String one : listed.split("\\|")) {
            int day = one.indexOf(' ');
            int id = one.lastIndexOf(' ');
            all.add(
                    new One(
                            LocalDate.parse(one.substring(0, day)),
                            one.substring(day, known ? id : one.length()),
                            one.substring(id + 1)));
        }
        if (all.size() < most) {
            return new Newest(known, all, Optional.empty());
        }
        LocalDate last = all.stream().map(One::day).min(Comparator.naturalOrder()).orElseThrow();
        return new Newest(
                known,
                all.stream().filter(one -> one.day().isAfter(last)).toList(),
                Optional.of(last));
    }

    /** The events of which each may be the latest of all; empty if older entries must be seen. */
    Optional<List<Latest>> latest() {
        Map<String, List<One>> kinds = new TreeMap<>();
        entries.stream()
                .sorted(Comparator.comparing(One::day))
                .forEach(one -> kinds.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one));
        List<Latest> certain = new ArrayList<>();
        List<LocalDate> uncertain = new ArrayList<>();
        bound.ifPresent(uncertain::add);
        for (List<One> kind : kinds.values()) {
            last(kind)
                    .ifPresentOrElse(
                            certain::add, () -> uncertain.add(kind.get(kind.size() - 1).day()));
        }
        Optional<LocalDate> first =
                certain.stream().map(Latest::first).max(Comparator.naturalOrder());
        return first.filter(day -> uncertain.stream().allMatch(other -> other.isBefore(day)))
                .map(day -> certain.stream().filter(one -> one.first().equals(day)).toList());
    }

    /**
     * The last event of a kind; empty if where it begins is not certain.
     *
     * @param kind in order of time
     */
    private Optional<Latest> last(List<One> kind) {
        int start = kind.size() - 1;
        while (start > 0 && !apart(kind.get(start - 1).day(), kind.get(start).day())) {
            start--;
        }
        if (start == 0 && bound.filter(day -> !apart(day, kind.get(0).day())).isPresent()) {
            return Optional.empty();
        }
        int first = start;
        for (int i = start; i < kind.size(); i++) {
            first = apart(kind.get(first).day(), kind.get(i).day()) ? i : first;
        }
        return Optional.of(
                new Latest(
                        kind.get(first).day(),
                        kind.subList(first, kind.size()).stream().map(One::id).toList()));
    }

    private static boolean apart(LocalDate before, LocalDate day) {
        return ChronoUnit.DAYS.between(before, day) > Events.DAYS;
    }
}

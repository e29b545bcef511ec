package org.parley.app.web.pages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.app.web.page.Sign.Family;
import org.parley.ledger.history.Tempo;

/**
 * How many moves of each family were made in stretches of time of equal names, in order; those in
 * which there were none are left out.
 */
record Heap(Unit unit, List<Pile> piles) {
    private static final int BARS = 130;

    /** How long a stretch is. */
    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR;

        private LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        LocalDate next(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case YEAR -> first.plusYears(1);
            };
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Unit of(long days) {
            if (days <= BARS) {
                return DAY;
            }
            return days <= BARS * 7L ? WEEK : days <= BARS * 30L ? MONTH : YEAR;
        }
    }

    /**
     * @param first day
     * @param last day
     */
    record Pile(LocalDate first, LocalDate last, Map<Family, Integer> moves) {
        int all() {
            return moves.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * @param tempo in order of days
     */
    static Heap of(List<Tempo> tempo) {
        if (tempo.isEmpty()) {
            return new Heap(Unit.DAY, List.of());
        }
        LocalDate first = tempo.get(0).day();
        LocalDate last = tempo.get(tempo.size() - 1).day();
        Unit unit = Unit.of(ChronoUnit.DAYS.between(first, last) + 1);
        Map<LocalDate, Map<Family, Integer>> counts = new TreeMap<>();
        for (Tempo one : tempo) {
            counts.computeIfAbsent(unit.first(one.day()), day -> new EnumMap<>(Family.class))
                    .merge(Family.of(one.move()), one.events(), Integer::sum);
        }
        List<Pile> piles = new ArrayList<>();
        counts.forEach(
                (day, moves) -> piles.add(new Pile(day, unit.next(day).minusDays(1), moves)));
        return new Heap(unit, List.copyOf(piles));
    }

    int highest() {
        return piles.stream().mapToInt(Pile::all).max().orElse(0);
    }

    int all() {
        return piles.stream().mapToInt(Pile::all).sum();
    }

    /**
     * How often a family's moves were made in each stretch.
     *
     * @param name what the family means
     */
    record Series(String family, String name, List<Integer> counts) {}

    /**
     * What scripts plot it from, also the stretches without a move.
     *
     * @param kind of plot
     * @param unit of the stretches
     * @param days their first days
     * @param ends their last days
     */
    record Plot(
            String kind, String unit, List<String> days, List<String> ends, List<Series> series) {}

    Plot plot() {
        List<Pile> all = whole();
        return new Plot(
                "heap",
                unit.word(),
                all.stream().map(pile -> pile.first().toString()).toList(),
                all.stream().map(pile -> pile.last().toString()).toList(),
                Arrays.stream(Family.values())
                        .map(
                                family ->
                                        new Series(
                                                family.word(),
                                                family.meaning(),
                                                all.stream()
                                                        .map(p -> p.moves().getOrDefault(family, 0))
                                                        .toList()))
                        .toList());
    }

    private List<Pile> whole() {
        List<Pile> all = new ArrayList<>();
        for (Pile pile : piles) {
            if (!all.isEmpty()) {
                LocalDate day = all.get(all.size() - 1).last().plusDays(1);
                for (; day.isBefore(pile.first()); day = unit.next(day)) {
                    all.add(new Pile(day, unit.next(day).minusDays(1), Map.of()));
                }
            }
            all.add(pile);
        }
        return all;
    }
}

package org.parley.ledger.names;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many articles there are from one day to another, without going through all days.
 *
 * @param days as days of the epoch, ascending
 * @param sums how many articles there are until each of them, with a 0 before the first
 */
record DayCounts(long[] days, int[] sums) {
    /** Those of known days. */
    static DayCounts of(List<Testimony> testimony) {
        SortedMap<Long, Integer> counts = new TreeMap<>();
        for (Testimony one : testimony) {
            @Nullable LocalDate day = one.day();
            if (day != null) {
                counts.merge(day.toEpochDay(), one.articles(), Integer::sum);
            }
        }
        long[] days = counts.keySet().stream().mapToLong(Long::longValue).toArray();
        int[] sums = new int[days.length + 1];
        int at = 0;
        for (int count : counts.values()) {
            sums[at + 1] = sums[at] + count;
            at++;
        }
        return new DayCounts(days, sums);
    }

    /** How many articles there are on these days and between them. */
    int between(long from, long to) {
        return from > to ? 0 : sums[after(to)] - sums[before(from)];
    }

    /** The distance of the nearest one between two days; the greatest number if there is none. */
    long nearest(long day, long from, long to) {
        int next = before(day);
        long nearest = Long.MAX_VALUE;
        if (next < days.length && days[next] >= from && days[next] <= to) {
            nearest = days[next] - day;
        }
        if (next > 0 && days[next - 1] >= from && days[next - 1] <= to) {
            nearest = Math.min(nearest, day - days[next - 1]);
        }
        return nearest;
    }

    /** The last one on this day or before; the least number if there is none. */
    long lastUntil(long day) {
        int next = after(day);
        return next == 0 ? Long.MIN_VALUE : days[next - 1];
    }

    /** How many days are less. */
    private int before(long day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? -at - 1 : at;
    }

    /** How many days are less or the same. */
    private int after(long day) {
        int at = Arrays.binarySearch(days, day);
        return at < 0 ? -at - 1 : at + 1;
    }
}

package org.parley.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Place;

/**
 * All entries of one cell, in the order of the days as of which they are told, what is told as
 * background behind the rest. Days are counted from 1970 on.
 */
final class Course {
    private static final int FEW_DAYS = 32;
    private static final int WIDER = 32;

    private final Place place;
    private final int entries;
    private final int background;
    private final int[] published;
    private final int[] told;
    private final byte[] kinds;
    private final String[] ids;

    /**
     * An entry.
     *
     * @param kind number of its move, its polarity and whether it is background, from 0
     * @param background whether it is told as background
     */
    record One(int published, int told, byte kind, boolean background, String id) {}

    /**
     * @param ordered all that are not background by the day as of which they are told, then the
     *     others
     */
    Course(Place place, List<One> ordered) {
        this.place = place;
        this.entries = ordered.size();
        this.background = (int) ordered.stream().filter(one -> !one.background()).count();
        this.published = ordered.stream().mapToInt(One::published).toArray();
        this.told = ordered.stream().mapToInt(One::told).toArray();
        this.ids = ordered.stream().map(One::id).toArray(String[]::new);
        this.kinds = new byte[entries];
        for (int i = 0; i < entries; i++) {
            kinds[i] = ordered.get(i).kind();
        }
    }

    Place place() {
        return place;
    }

    /** The days on which its entries were published, in the order of the entries. */
    IntStream published() {
        return Arrays.stream(published);
    }

    /**
     * An event.
     *
     * @param day on which it begins
     * @param entries ids of all that tell of it
     */
    record Begun(int day, List<String> entries) {}

    /**
     * Those that were the last to begin, of the events that what was published until a day tells
     * of. What is told as background counts only where there is nothing else.
     */
    List<Begun> latest(int until) {
        List<Begun> latest = latest(new Published(0, background, until));
        return latest.isEmpty() ? latest(new Published(background, entries, until)) : latest;
    }

    private static List<Begun> latest(Published known) {
        return known.events(known.days().max().orElse(Integer.MAX_VALUE));
    }

    /**
     * The latest day such that from it on, until a last one, the newest of some events begin.
     *
     * @param most how many they are; if there are fewer, it is a day before all of them
     */
    static long since(List<Published> known, long last, int most) {
        long newest =
                known.stream()
                        .flatMapToInt(Published::days)
                        .filter(day -> day <= last)
                        .max()
                        .orElse(Integer.MIN_VALUE);
        int least = Math.max(1, most);
        // Mostly a few weeks hold enough: then the days of few events have to be sorted.
        for (long days = FEW_DAYS; days < 2L * Integer.MAX_VALUE; days *= WIDER) {
            long since = newest - days;
            int[] begun =
                    known.stream()
                            .flatMapToInt(Published::days)
                            .filter(day -> day >= since && day <= last)
                            .sorted()
                            .toArray();
            if (begun.length >= least) {
                return begun[begun.length - least];
            }
        }
        return Long.MIN_VALUE;
    }

    /** What was published until a day. */
    Published until(int day) {
        return new Published(0, entries, day);
    }

    /** What was published until some day. */
    final class Published {
        private final int from;

        /**
         * With which entry the event of each begins: its number; -1 for an entry that is published
         * later.
         */
        private final int[] beginnings;

        private Published(int from, int to, int until) {
            this.from = from;
            this.beginnings = new int[to - from];
            int[] open = new int[Byte.MAX_VALUE];
            Arrays.fill(open, -1);
            for (int i = from; i < to; i++) {
                beginnings[i - from] = published[i] > until ? -1 : begin(i, open);
            }
        }

        private int begin(int entry, int[] open) {
            int begun = open[kinds[entry]];
            // Who is not known is not known to be the same.
            if (begun < 0 || told[entry] > told[begun] + Events.DAYS || !place.known()) {
                open[kinds[entry]] = entry;
                return entry;
            }
            return begun;
        }

        /** The days on which the events begin. */
        IntStream days() {
            return IntStream.range(0, beginnings.length)
                    .filter(i -> beginnings[i] == from + i)
                    .map(i -> told[from + i]);
        }

        /** The events that begin on some day or later. */
        List<Begun> events(long since) {
            Map<Integer, Begun> events = new LinkedHashMap<>();
            for (int i = 0; i < beginnings.length; i++) {
                int begun = beginnings[i];
                if (begun >= 0 && told[begun] >= since) {
                    events.computeIfAbsent(begun, b -> new Begun(told[b], new ArrayList<>()))
                            .entries()
                            .add(ids[from + i]);
                }
            }
            return List.copyOf(events.values());
        }
    }
}

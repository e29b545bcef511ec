package org.parley.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.ledger.history.Events;
import org.parley.ledger.history.Place;

/**
 * All entries of one cell, in the order of the days as of which they are told, what is told as
 * background behind the rest. Days are counted from 1970 on.
 */
final class Course {
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
     * @param kind number of its move with its polarity, from 0
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
     * The events that were the last to begin, by what was published until a day: ids of the entries
     * of each. What is told as background counts only where there is nothing else.
     */
    List<List<String>> latest(int until) {
        List<List<String>> latest = latest(0, background, until);
        return latest.isEmpty() ? latest(background, entries, until) : latest;
    }

    private List<List<String>> latest(int from, int to, int until) {
        return place.known() ? latestEvents(from, to, until) : latestEntries(from, to, until);
    }

    /** Who is not known is not known to be the same: each entry is an event by itself. */
    private List<List<String>> latestEntries(int from, int to, int until) {
        List<List<String>> latest = new ArrayList<>();
        int day = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            if (published[i] <= until) {
                if (told[i] > day) {
                    latest.clear();
                    day = told[i];
                }
                latest.add(List.of(ids[i]));
            }
        }
        return latest;
    }

    private List<List<String>> latestEvents(int from, int to, int until) {
        int[] start = new int[Byte.MAX_VALUE];
        Arrays.fill(start, -1);
        int day = Integer.MIN_VALUE;
        for (int i = from; i < to; i++) {
            if (published[i] <= until) {
                int begun = start[kinds[i]];
                if (begun < 0 || told[i] > told[begun] + Events.DAYS) {
                    start[kinds[i]] = i;
                    day = told[i];
                }
            }
        }
        List<List<String>> latest = new ArrayList<>();
        for (int begun : start) {
            if (begun >= 0 && told[begun] == day) {
                latest.add(event(begun, to, until));
            }
        }
        return latest;
    }

    private List<String> event(int start, int to, int until) {
        List<String> event = new ArrayList<>();
        for (int i = start; i < to; i++) {
            if (kinds[i] == kinds[start] && published[i] <= until) {
                event.add(ids[i]);
            }
        }
        return event;
    }
}

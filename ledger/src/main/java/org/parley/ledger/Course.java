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

    /** The events that what was published until a day tells of. */
    List<Begun> events(int until) {
        return events(0, entries, until);
    }

    /**
     * Those of them that were the last to begin. What is told as background counts only where there
     * is nothing else.
     */
    List<Begun> latest(int until) {
        List<Begun> events = events(0, background, until);
        List<Begun> all = events.isEmpty() ? events(background, entries, until) : events;
        int last = all.stream().mapToInt(Begun::day).max().orElse(0);
        return all.stream().filter(event -> event.day() == last).toList();
    }

    private List<Begun> events(int from, int to, int until) {
        List<Begun> events = new ArrayList<>();
        Begun[] open = new Begun[Byte.MAX_VALUE];
        for (int i = from; i < to; i++) {
            if (published[i] <= until) {
                Begun event = open[kinds[i]];
                // Who is not known is not known to be the same.
                if (event == null || told[i] > event.day() + Events.DAYS || !place.known()) {
                    event = new Begun(told[i], new ArrayList<>());
                    open[kinds[i]] = event;
                    events.add(event);
                }
                event.entries().add(ids[i]);
            }
        }
        return events;
    }
}

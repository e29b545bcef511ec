package org.parley.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.Course.Begun;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Moment;
import org.parley.ledger.history.Place;
import org.parley.ledger.history.Position;

/**
 * Where the parties stood by what was published until any day: a slider goes from day to day, and
 * each needs the counts of all entries until then. So of each entry a few numbers stay in memory
 * (150 bytes); events that are shown are fetched, and kept in {@link Recalled}. May be shared by
 * threads.
 */
final class Replay {
    private final List<Course> courses;

    /** Each entry's day of publication, before the number of its course; in this order. */
    private final long[] published;

    private final Axis issues;
    private final Axis parties;
    private final Recalled recalled;
    private final Map<String, List<Course>> ofIssue;
    private final Map<String, Replay> onIssues = new ConcurrentHashMap<>();

    /**
     * @param courses ordered by their places
     */
    private Replay(List<Course> courses, Recalled recalled) {
        this.courses = courses;
        this.recalled = recalled;
        this.published =
                IntStream.range(0, courses.size())
                        .boxed()
                        .flatMapToLong(
                                i -> courses.get(i).published().mapToLong(day -> pair(day, i)))
                        .sorted()
                        .toArray();
        this.ofIssue =
                courses.stream().collect(Collectors.groupingBy(course -> course.place().issue()));
        this.issues = new Axis(courses.stream().map(course -> course.place().issue()).toList());
        this.parties = new Axis(courses.stream().map(course -> course.place().party()).toList());
    }

    /**
     * Of the entries of known date that a question asks for, on whatever day.
     *
     * @param recalled of the same state of the ledger
     */
    static Replay of(Handle handle, Question question, Recalled recalled) {
        Listing listing = new Listing();
        List<Course> courses = new ArrayList<>();
        new Questions(handle)
                .ofEntries(question.withDates(null, null))
                .ifPresent(
                        conditions ->
                                conditions
                                        .and("published > ''")
                                        .query(
                                                handle,
                                                "select issue_key as issue, party_key as party,"
                                                        + " string_agg(published || day || past"
                                                        + " || move || ' ' || polarity || ' ' || id,"
                                                        + " '|') as listed from current_entry",
                                                " group by issue_key, party_key")
                                        .map(
                                                (row, context) ->
                                                        listing.course(
                                                                EventRows.place(row),
                                                                row.getString("listed")))
                                        .forEach(courses::add));
        courses.sort(Comparator.comparing(Course::place));
        return new Replay(courses, recalled);
    }

    /** Whether it is of the state of the ledger that something is recalled of. */
    boolean isOf(Recalled state) {
        return recalled == state;
    }

    /** Of one issue alone. */
    Replay on(String issue) {
        @Nullable List<Course> some = ofIssue.get(issue);
        return some == null
                ? new Replay(List.of(), recalled)
                : onIssues.computeIfAbsent(issue, name -> new Replay(some, recalled));
    }

    /**
     * Entries as the database lists them: a cell in one piece, as rows by themselves take longer.
     */
    private static final class Listing {
        private static final int DAY = "2031-05-01".length();

        private final Map<String, Integer> days = new HashMap<>();
        private final Map<String, Byte> kinds = new HashMap<>();

        Course course(Place place, String listed) {
            return new Course(
                    place,
                    Stream.of(listed.split("\\|"))
                            .map(this::entry)
                            .sorted(
                                    Comparator.comparing(Course.One::background)
                                            .thenComparing(Course.One::told))
                            .toList());
        }

        private Course.One entry(String listed) {
            int id = listed.lastIndexOf(' ');
            return new Course.One(
                    day(listed.substring(0, DAY)),
                    day(listed.substring(DAY, 2 * DAY)),
                    // Whether it is background as well: one database writes "1", another "true".
                    kinds.computeIfAbsent(
                            listed.substring(2 * DAY, id), kind -> (byte) kinds.size()),
                    "1t".indexOf(listed.charAt(2 * DAY)) >= 0,
                    listed.substring(id + 1));
        }

        private int day(String day) {
            return days.computeIfAbsent(day, d -> (int) LocalDate.parse(d).toEpochDay());
        }
    }

    /**
     * The positions, ordered by issue and party.
     *
     * @param handle on the state that the entries were taken from
     * @param issues at most so many, those with the most entries until then, then by name
     * @param parties at most so many, those with the most entries on these issues, then by name
     */
    List<Position> positions(Handle handle, LocalDate until, int issues, int parties) {
        int day = (int) until.toEpochDay();
        int[] entries = entries(day);
        this.issues.keepMost(entries, issues);
        this.parties.keepMost(entries, parties);
        int[] shown = IntStream.range(0, entries.length).filter(i -> entries[i] > 0).toArray();
        Map<Integer, List<Begun>> latest = new TreeMap<>();
        for (int cell : shown) {
            latest.put(cell, courses.get(cell).latest(day));
        }
        Map<List<String>, Event> found =
                recalled.events(
                        handle,
                        latest.values().stream()
                                .flatMap(List::stream)
                                .map(Begun::entries)
                                .toList());
        List<Position> positions = new ArrayList<>();
        latest.forEach(
                (cell, several) -> {
                    Event event =
                            several.stream()
                                    .map(one -> Objects.requireNonNull(found.get(one.entries())))
                                    .max(Comparator.comparing(one -> one.folded().opening()))
                                    .orElseThrow();
                    positions.add(new Position(Place.of(event.lead()), event, entries[cell]));
                });
        return positions;
    }

    /**
     * The events of known issues and parties, the newest first.
     *
     * @param handle as above
     * @param before only those that come before it in time, or null for all
     * @param most how many at most
     */
    List<Event> newest(Handle handle, LocalDate until, @Nullable Moment before, int most) {
        int day = (int) until.toEpochDay();
        long last =
                (before == null ? LocalDate.MAX : before.day().orElse(LocalDate.MIN)).toEpochDay();
        List<Course.Published> known =
                courses.stream()
                        .filter(course -> course.place().known())
                        .map(course -> course.until(day))
                        .toList();
        // Which of one day comes first only the events themselves tell: each day is taken whole.
        long first = Course.since(known, before == null ? last : last - 1, most);
        List<List<String>> entries =
                known.stream()
                        .flatMap(course -> course.events(first).stream())
                        .filter(event -> event.day() <= last)
                        .map(Begun::entries)
                        .toList();
        return recalled.events(handle, entries).values().stream()
                .filter(event -> before == null || Moment.of(event).compareTo(before) < 0)
                .sorted(Event.BY_TIME.reversed())
                .limit(most)
                .toList();
    }

    /** How many entries each course has until a day. */
    private int[] entries(int day) {
        int[] entries = new int[courses.size()];
        long end = pair(day + 1, 0);
        for (int i = 0; i < published.length && published[i] < end; i++) {
            entries[(int) published[i]]++;
        }
        return entries;
    }

    private static long pair(int day, int course) {
        return ((long) day << Integer.SIZE) + course;
    }

    /** The issues or the parties of all cells, as numbers in the order of their names. */
    private static final class Axis {
        private final int[] of;
        private final int size;

        /**
         * @param names of each cell
         */
        Axis(List<String> names) {
            List<String> all = names.stream().distinct().sorted().toList();
            Map<String, Integer> numbers = new HashMap<>();
            all.forEach(name -> numbers.put(name, numbers.size()));
            this.of = names.stream().mapToInt(numbers::get).toArray();
            this.size = all.size();
        }

        /** Leaves entries only in the cells of those that have the most, then by name. */
        void keepMost(int[] entries, int most) {
            int[] sums = new int[size];
            for (int i = 0; i < entries.length; i++) {
                sums[of[i]] += entries[i];
            }
            boolean[] keeps = new boolean[size];
            IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparing(i -> -sums[i]))
                    .limit(most)
                    .forEach(i -> keeps[i] = true);
            for (int i = 0; i < entries.length; i++) {
                entries[i] = keeps[of[i]] ? entries[i] : 0;
            }
        }
    }
}

package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Course.Begun;
import org.parley.ledger.Course.One;
import org.parley.ledger.history.Place;

class CourseTest {
    private static final int DAY = 22_400;
    private static final Place CELL = new Place("corridor", "Karvelia");

    private final Random random = new Random(3);

    @Test
    void latest_randomEntries_asFoldedFromTheFirstOn() {
        for (int round = 0; round < 2_000; round++) {
            List<One> all = new ArrayList<>();
            int days = 10 + random.nextInt(90);
            for (int i = random.nextInt(25); i >= 0; i--) {
                int told = DAY + random.nextInt(days);
                byte kind = (byte) (random.nextInt(3) == 0 ? 1 : 0);
                all.add(new One(told + random.nextInt(9), told, kind, false, "id" + i));
            }
            all.sort(Comparator.comparing(One::told));
            int until = DAY + random.nextInt(days + 9);
            List<One> published = all.stream().filter(one -> one.published() <= until).toList();
            Course course = new Course(CELL, all);
            assertEquals(folded(published), sets(course.latest(until)), () -> all.toString());
        }
    }

    @Test
    void latest_background_countsOnlyWhereNothingElseIsPublished() {
        One background = new One(DAY, DAY - 300, (byte) 0, true, "before");
        One later = new One(DAY + 5, DAY + 4, (byte) 0, false, "now");
        Course course = new Course(CELL, List.of(later, background));
        assertEquals(List.of(), course.latest(DAY - 1));
        assertEquals(List.of(new Begun(DAY - 300, List.of("before"))), course.latest(DAY));
        assertEquals(List.of(new Begun(DAY + 4, List.of("now"))), course.latest(DAY + 5));
    }

    @Test
    void latest_partyUnknown_eachEntryIsAnEventByItself() {
        One first = new One(DAY, DAY, (byte) 0, false, "a");
        One second = new One(DAY, DAY, (byte) 0, false, "b");
        assertEquals(
                Set.of(Set.of("a"), Set.of("b")),
                sets(new Course(new Place("corridor", ""), List.of(first, second)).latest(DAY)));
        assertEquals(
                Set.of(Set.of("a", "b")),
                sets(new Course(CELL, List.of(first, second)).latest(DAY)));
    }

    @Test
    void since_randomDaysOfManyYears_theNewestBeginFromThenOn() {
        for (int round = 0; round < 500; round++) {
            int days = 1 + random.nextInt(round % 2 == 0 ? 60 : 40_000);
            List<Course.Published> known = new ArrayList<>();
            List<Integer> begun = new ArrayList<>();
            for (int course = 0; course < 3; course++) {
                List<One> all = new ArrayList<>();
                for (int i = random.nextInt(40); i > 0; i--) {
                    int told = DAY - random.nextInt(days);
                    all.add(new One(told, told, (byte) random.nextInt(2), false, "id" + i));
                }
                all.sort(Comparator.comparing(One::told));
                known.add(new Course(CELL, all).until(DAY - random.nextInt(days)));
                known.get(course).days().forEach(begun::add);
            }
            int last = DAY - random.nextInt(days);
            int most = random.nextInt(50);
            List<Integer> newest =
                    begun.stream()
                            .filter(day -> day <= last)
                            .sorted(Comparator.reverseOrder())
                            .toList();
            long since = Course.since(known, last, most);
            if (newest.size() < most) {
                assertTrue(begun.stream().allMatch(day -> day >= since));
            } else if (most > 0) {
                assertEquals((long) newest.get(most - 1), since);
            }
        }
    }

    private static Set<Set<String>> sets(List<Begun> events) {
        return events.stream().map(Begun::entries).map(Set::copyOf).collect(Collectors.toSet());
    }

    /** The latest events, folded from the first entry on. */
    private static Set<Set<String>> folded(List<One> ordered) {
        Set<Set<String>> latest = new HashSet<>();
        int best = Integer.MIN_VALUE;
        for (int kind : ordered.stream().map(one -> (int) one.kind()).distinct().toList()) {
            int first = Integer.MIN_VALUE;
            Set<String> event = new HashSet<>();
            for (One one : ordered.stream().filter(other -> other.kind() == kind).toList()) {
                if (event.isEmpty() || one.told() > first + 7) {
                    first = one.told();
                    event = new HashSet<>();
                }
                event.add(one.id());
            }
            if (first > best) {
                latest.clear();
                best = first;
            }
            if (first == best) {
                latest.add(event);
            }
        }
        return latest;
    }
}

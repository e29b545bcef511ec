package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.ledger.Newest.Latest;

class NewestTest {
    private static final LocalDate MAY = LocalDate.of(2031, 5, 1);

    private final Random random = new Random(3);

    private record One(LocalDate day, String kind, String id) {
        @Override
        public String toString() {
            return day + " " + kind + " " + id;
        }
    }

    @Test
    void latest_ofAsManyAsAreLookedAt_isThatOfAllOrUnknown() {
        int told = 0;
        for (int round = 0; round < 2_000; round++) {
            List<One> all = new ArrayList<>();
            int days = 10 + random.nextInt(90);
            for (int i = random.nextInt(25); i >= 0; i--) {
                all.add(
                        new One(
                                MAY.plusDays(random.nextInt(days)),
                                random.nextInt(3) == 0 ? "offer positive" : "reject positive",
                                "id" + i));
            }
            all.sort(Comparator.comparing(One::day).reversed());
            Set<Set<String>> expected = latest(all);
            int most = 1 + random.nextInt(all.size() + 3);
            String listed =
                    all.stream().limit(most).map(One::toString).collect(Collectors.joining("|"));
            Optional<List<Latest>> found = Newest.of(true, listed, most).latest();
            if (found.isPresent()) {
                told++;
                assertEquals(
                        expected,
                        found.get().stream()
                                .map(one -> Set.copyOf(one.entries()))
                                .collect(Collectors.toSet()));
            }
            assertTrue(found.isPresent() || most <= all.size(), "all are there: " + listed);
        }
        assertTrue(told > 800, "told of " + told);
    }

    /** The latest events, folded from the first entry on. */
    private static Set<Set<String>> latest(List<One> all) {
        Set<Set<String>> latest = new HashSet<>();
        LocalDate best = LocalDate.MIN;
        for (String kind : all.stream().map(One::kind).distinct().toList()) {
            LocalDate first = LocalDate.MIN;
            Set<String> event = new HashSet<>();
            for (One one :
                    all.stream()
                            .filter(other -> other.kind().equals(kind))
                            .sorted(Comparator.comparing(One::day))
                            .toList()) {
                if (event.isEmpty() || one.day().isAfter(first.plusDays(7))) {
                    first = one.day();
                    event = new HashSet<>();
                }
                event.add(one.id());
            }
            if (first.isAfter(best)) {
                latest.clear();
                best = first;
            }
            if (first.equals(best)) {
                latest.add(event);
            }
        }
        return latest;
    }
}

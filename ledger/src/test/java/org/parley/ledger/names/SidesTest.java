package org.parley.ledger.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Party;

class SidesTest {
    private static final LocalDate START = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 600;

    /** A side as the rule has it, testimony by testimony. */
    private static final class ByRule {
        private final Map<Party, Integer> articles = new HashMap<>();
        private final Map<Party, Long> nearest = new HashMap<>();

        ByRule(List<Testimony> testimony, @Nullable LocalDate day) {
            for (Testimony told : testimony) {
                if (counts(told, testimony, day)) {
                    articles.merge(told.party(), told.articles(), Integer::sum);
                    nearest.merge(told.party(), distance(told.day(), day), Math::min);
                }
            }
        }

        private static boolean counts(
                Testimony told, List<Testimony> all, @Nullable LocalDate day) {
            LocalDate said = told.day();
            if (said != null && day != null && distance(said, day) > Sides.NEAR_DAYS) {
                return false;
            }
            if (told.former()) {
                return before(day, said);
            }
            for (Testimony over : all) {
                if (over.former()
                        && over.party().equals(told.party())
                        && before(said, over.day())
                        && !before(day, over.day())) {
                    return false;
                }
            }
            return true;
        }

        private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a != null && b != null && a.isBefore(b);
        }

        private static long distance(@Nullable LocalDate a, @Nullable LocalDate b) {
            return a == null || b == null
                    ? Sides.NEAR_DAYS + 1
                    : Math.abs(a.toEpochDay() - b.toEpochDay());
        }

        Optional<Party> party() {
            Party best = null;
            boolean tie = false;
            for (Party party : articles.keySet()) {
                int order = best == null ? 1 : compare(party, best);
                tie = order == 0 || order < 0 && tie;
                best = order > 0 ? party : best;
            }
            return tie ? Optional.empty() : Optional.ofNullable(best);
        }

        private int compare(Party a, Party b) {
            int more = articles.get(a).compareTo(articles.get(b));
            return more != 0 ? more : nearest.get(b).compareTo(nearest.get(a));
        }
    }

    @Test
    void at_anyTestimony_asTheRuleHasIt() {
        Random random = new Random(7);
        int answered = 0;
        for (int round = 0; round < 400; round++) {
            List<Testimony> testimony = testimony(random);
            Sides sides = new Sides(testimony);
            for (int i = 0; i < 20; i++) {
                LocalDate day = day(random);
                Optional<Party> expected = new ByRule(testimony, day).party();
                assertEquals(expected, sides.at(day), () -> day + " of " + testimony);
                answered += expected.isPresent() ? 1 : 0;
            }
        }
        assertTrue(answered > 5000 && answered < 8000, "answered: " + answered);
    }

    private static List<Testimony> testimony(Random random) {
        List<Testimony> testimony = new ArrayList<>();
        int size = random.nextInt(9);
        for (int i = 0; i < size; i++) {
            testimony.add(
                    new Testimony(
                            day(random),
                            new Party("Party " + random.nextInt(3), null),
                            random.nextInt(4) == 0,
                            1 + random.nextInt(2)));
        }
        return testimony;
    }

    private static @Nullable LocalDate day(Random random) {
        return random.nextInt(8) == 0 ? null : START.plusDays(random.nextInt(DAYS));
    }
}

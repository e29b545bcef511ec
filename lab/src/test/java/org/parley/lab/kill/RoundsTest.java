package org.parley.lab.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.lab.invented.Invented;
import org.parley.lab.invented.World;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

class RoundsTest {
    private static final long SEED = 5;
    private static final World WORLD = Keeper.world(SEED);

    @TempDir Path folder;

    @Test
    void round_killedThrice_cleanAndCompletedByAReRun() throws IOException {
        String ledger = folder.resolve("killed.db").toString();
        Rounds rounds = new Rounds(ledger, SEED, new Random(SEED));
        int acknowledged = 0;
        for (int i = 0; i < 3; i++) {
            Rounds.Figures round = rounds.round();
            assertEquals(List.of(), round.wrong());
            acknowledged += round.acknowledged();
        }
        assertTrue(acknowledged > 0);
        Rounds.Figures complete = rounds.complete();
        assertEquals(List.of(), complete.wrong());
        assertTrue(complete.kept() > 0);
    }

    @Test
    void run_notKilled_everyStepAcknowledged() throws IOException {
        String ledger = folder.resolve("whole.db").toString();
        Killed ended = Killed.run(ledger, SEED, 0, 6, new Moment.Never());
        assertEquals(0, ended.exit());
        assertEquals(
                List.of(
                        "0 lesser",
                        "0 full",
                        "1 full",
                        "2 full",
                        "3 full",
                        "4 full",
                        "5 lesser",
                        "5 full"),
                ended.acknowledged().stream().map(Step::toString).toList());
        assertEquals(Optional.empty(), ended.begun());
    }

    @Test
    void settle_acknowledgedArticleLost_wrong() {
        assertWrong(List.of(0, 1, 2), List.of(0, 1), true);
    }

    @Test
    void settle_lesserReadingInPlaceOfTheWhole_wrong() {
        assertWrong(List.of(0, 1), List.of(0, 1), false);
    }

    @Test
    void settle_articleThatNobodyBegan_wrong() {
        assertWrong(List.of(0), List.of(0, 1), true);
    }

    private void assertWrong(List<Integer> acknowledged, List<Integer> kept, boolean full) {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("books.db")).open()) {
            kept.forEach(number -> WORLD.reading(number, full).into(ledger));
            Books books = new Books(SEED);
            List<Step> steps = acknowledged.stream().map(n -> new Step(n, true)).toList();
            books.settle(ledger, killed(steps, Optional.empty()));
            assertFalse(books.wrong().isEmpty());
        }
    }

    private static Killed killed(List<Step> acknowledged, Optional<Step> begun) {
        return new Killed(137, Optional.of(Duration.ZERO), acknowledged, List.of(), begun);
    }

    @Test
    void settle_begunAndKept_takenDown() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("books.db")).open()) {
            WORLD.reading(0, true).into(ledger);
            Books books = new Books(SEED);
            Killed killed = killed(List.of(), Optional.of(new Step(0, true)));
            assertTrue(books.settle(ledger, killed));
            assertEquals(List.of(), books.wrong());
            assertEquals(1, books.size());
            Killed next = killed(List.of(), Optional.of(new Step(1, true)));
            assertFalse(books.settle(ledger, next));
            assertEquals(List.of(), books.wrong());
        }
    }

    @Test
    void of_sameNumbers_sameReading() {
        for (int number = 0; number < 50; number++) {
            Invented reading = WORLD.reading(number, true);
            assertEquals(reading, WORLD.reading(number, true));
            assertNotEquals(reading, WORLD.reading(number, false));
            assertEquals(
                    reading.entries().size() - 1, WORLD.reading(number, false).entries().size());
        }
    }

    @Test
    void into_keptAgain_unchanged() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("again.db")).open()) {
            for (int number = 0; number < 30; number++) {
                assertEquals(Keeping.ADDED, WORLD.reading(number, true).into(ledger));
            }
            for (int number = 0; number < 30; number++) {
                assertEquals(Keeping.UNCHANGED, WORLD.reading(number, true).into(ledger));
            }
            assertTrue(ledger.check().clean(), ledger.check().damages().toString());
        }
    }
}

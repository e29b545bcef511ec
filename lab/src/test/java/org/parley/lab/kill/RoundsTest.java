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
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

class RoundsTest {
    private static final long SEED = 5;

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
        Killed ended = Killed.run(ledger, SEED, 0, 6, true, Duration.ofDays(1));
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
            kept.forEach(number -> Invented.of(SEED, number, full).into(ledger));
            Books books = new Books(SEED);
            List<Step> steps = acknowledged.stream().map(n -> new Step(n, true)).toList();
            books.settle(ledger, new Killed(137, true, steps, Optional.empty()));
            assertFalse(books.wrong().isEmpty());
        }
    }

    @Test
    void settle_begunAndKept_takenDown() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("books.db")).open()) {
            Invented.of(SEED, 0, true).into(ledger);
            Books books = new Books(SEED);
            Killed killed = new Killed(137, true, List.of(), Optional.of(new Step(0, true)));
            assertTrue(books.settle(ledger, killed));
            assertEquals(List.of(), books.wrong());
            assertEquals(1, books.size());
            Killed next = new Killed(137, true, List.of(), Optional.of(new Step(1, true)));
            assertFalse(books.settle(ledger, next));
            assertEquals(List.of(), books.wrong());
        }
    }

    @Test
    void of_sameNumbers_sameReading() {
        for (int number = 0; number < 50; number++) {
            Invented reading = Invented.of(SEED, number, true);
            assertEquals(reading, Invented.of(SEED, number, true));
            assertNotEquals(reading, Invented.of(SEED, number, false));
            assertEquals(
                    reading.entries().size() - 1,
                    Invented.of(SEED, number, false).entries().size());
        }
    }

    @Test
    void into_keptAgain_unchanged() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("again.db")).open()) {
            for (int number = 0; number < 30; number++) {
                assertEquals(Keeping.ADDED, Invented.of(SEED, number, true).into(ledger));
            }
            for (int number = 0; number < 30; number++) {
                assertEquals(Keeping.UNCHANGED, Invented.of(SEED, number, true).into(ledger));
            }
            assertTrue(ledger.check().clean(), ledger.check().damages().toString());
        }
    }
}

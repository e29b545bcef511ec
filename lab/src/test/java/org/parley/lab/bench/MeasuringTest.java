package org.parley.lab.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.lab.invented.Shape;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

class MeasuringTest {
    private static final int ENTRIES = 240;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir Path folder;

    private Filling filling(int entries) {
        return new Filling(1, entries, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void measure_filledLedger_everyQuestionIsAnsweredAndItStaysAsItWas() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("bench.db")).open()) {
            Filling filling = filling(ENTRIES);
            filling.fill(ledger);
            for (int i = 0; i < 2; i++) {
                List<Figure> figures = new Measuring(filling, 1, 2, 5).measure(ledger);
                assertTrue(
                        named(figures)
                                .containsAll(List.of("history of an issue", "search", "board")),
                        () -> named(figures).toString());
                // Of so few articles not every party drawn has something on every issue drawn.
                assertTrue(best("board", figures).answers() > 0);
                assertEquals(Shape.ENTRIES, best("keeping an article", figures).answers());
                assertTrue(filling.mayFill(ledger));
                assertEquals(ENTRIES, ledger.summary().entries());
            }
        }
    }

    private static List<String> named(List<Figure> figures) {
        return figures.stream().map(Figure::name).toList();
    }

    private static Run best(String name, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .best();
    }

    @Test
    void fill_filledLedger_notFilledAgain() {
        try (Ledger ledger = LedgerPlace.of(folder.resolve("bench.db")).open()) {
            filling(24).fill(ledger);
            printed.reset();
            filling(24).fill(ledger);
            assertEquals("", printed.toString(StandardCharsets.UTF_8));
            assertFalse(filling(12).mayFill(ledger));
            assertFalse(filling(ENTRIES).mayFill(ledger));
        }
    }

    @Test
    void of_times_nearestRanks() {
        long[] nanos = new long[200];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (200 - i) * 1_000_000L;
        }
        Run run = Run.of(nanos, 4, 600);
        assertEquals(List.of(100.0, 190.0, 198.0), List.of(run.p50(), run.p95(), run.p99()));
        assertEquals(20, run.cpu());
        assertEquals(3, run.answers());
        assertTrue(new Figure("slow", 189, Run::p95, run).overBar());
        assertFalse(new Figure("quick", 190, Run::p95, run).overBar());
    }
}

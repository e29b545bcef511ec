package org.parley.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.board.Board;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;

class BoardTableTest {
    @Test
    void board_wideScreen_oneTable() {
        assertEquals(
                """
                 Issue           │ Karvelia                   │ Oman                 │ Sorran                         │ (unresolved)
                ─────────────────┼────────────────────────────┼──────────────────────┼────────────────────────────────┼─────────────────
                 border corridor │ reject -> Sorran [article] │                      │ demand -> Karvelia [Meridian   │
                                 │                            │                      │ Post <- Northern Wire <- a     │
                                 │                            │                      │ senior official]               │
                ─────────────────┼────────────────────────────┼──────────────────────┼────────────────────────────────┼─────────────────
                 prisoners       │ offer? [article]           │                      │                                │ accuse [article]
                ─────────────────┼────────────────────────────┼──────────────────────┼────────────────────────────────┼─────────────────
                 (no issue)      │                            │ NOT demand [article] │                                │
                """,
                table(Samples.talks(), 120));
    }

    @Test
    void board_narrowScreen_furtherTableWithItsIssuesOnly() {
        assertEquals(
                """
                 Issue           │ Karvelia            │ Oman               │ Sorran
                ─────────────────┼─────────────────────┼────────────────────┼───────────────────
                 border corridor │ reject -> Sorran    │                    │ demand -> Karvelia
                                 │ [article]           │                    │ [Meridian Post <-
                                 │                     │                    │ Northern Wire <- a
                                 │                     │                    │ senior official]
                ─────────────────┼─────────────────────┼────────────────────┼───────────────────
                 prisoners       │ offer? [article]    │                    │
                ─────────────────┼─────────────────────┼────────────────────┼───────────────────
                 (no issue)      │                     │ NOT demand         │
                                 │                     │ [article]          │

                 Issue           │ (unresolved)
                ─────────────────┼─────────────────
                 prisoners       │ accuse [article]
                """,
                table(Samples.talks(), 80));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 57, 80, 100, 200})
    void board_anyScreen_everyPartyAndIssueWithinTheWidth(int width) {
        List<Entry> entries = new ArrayList<>(Samples.talks());
        for (int i = 0; i < 12; i++) {
            entries.add(
                    Samples.entry(
                                    "The Party Of The Number " + i,
                                    Move.COOPERATE,
                                    "Donaudampfschifffahrtsgesellschaft " + i,
                                    "[[x {{signed}} <<it>>]]")
                            .target("Bundesverfassungsgerichtshofpräsidentin")
                            .entry());
        }
        Board board = Board.ofEntries(entries);
        String table = table(entries, width);
        assertTrue(
                table.lines()
                        .allMatch(line -> Letters.width(line) <= Math.max(width, Screen.NARROWEST)),
                table);
        String words = table.replaceAll("[^0-9]+", " ");
        for (int i = 0; i < 12; i++) {
            assertTrue((" " + words + " ").contains(" " + i + " "), table);
        }
        assertEquals(16, board.parties().size());
    }

    @Test
    void board_colored_sameWordsAsPlain() {
        Board board = Board.ofEntries(Samples.talks());
        String colored = BoardTable.of(board, new Screen(100, Ink.COLORED));
        assertEquals(
                BoardTable.of(board, new Screen(100, Ink.PLAIN)),
                colored.replaceAll("\033\\[[0-9;]*m", "").replaceAll("(?m) +$", ""));
        assertTrue(colored.contains("\033[31mreject -> Sorran\033[0m"), colored);
    }

    @Test
    void board_noEntries_emptyText() {
        assertEquals("", table(List.of(), 80));
    }

    private static String table(List<Entry> entries, int width) {
        return BoardTable.of(Board.ofEntries(entries), new Screen(width, Ink.PLAIN));
    }
}

package org.parley.app.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.app.print.Samples;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;

class BoardTest {
    @Test
    void rowsAndColumns_byFrequencyThenName_unknownLast() {
        Board board = Board.ofEntries(Samples.talks());
        assertEquals(List.of("border corridor", "prisoners", Board.NO_ISSUE), board.issues());
        assertEquals(List.of("Karvelia", "Oman", "Sorran", Board.NO_PARTY), board.parties());
    }

    @Test
    void latest_severalDates_newestWinsInAnyOrder() {
        Entry old = corridor(Move.DEMAND, "[[x {{asked}}]]").published("2031-05-01").entry();
        Entry recent = corridor(Move.REJECT, "[[x {{refused}}]]").published("2031-05-02").entry();
        Entry undated = corridor(Move.OFFER, "[[x {{offered}}]]").entry();
        Entry background =
                corridor(Move.COMMIT, "[[x {{promised}}]]").published("2031-05-03").past().entry();
        List<Entry> entries = new ArrayList<>(List.of(old, recent, undated, background));
        assertEquals(Optional.of(recent), Board.ofEntries(entries).latest("corridor", "Sorran"));
        Collections.reverse(entries);
        assertEquals(Optional.of(recent), Board.ofEntries(entries).latest("corridor", "Sorran"));
    }

    @Test
    void latest_oneArticle_lastPlaceWins() {
        Entry first = corridor(Move.DEMAND, "[[x {{asked}}]] and refused").entry();
        Entry second = corridor(Move.REJECT, "x asked [[and {{refused}}]]").entry();
        assertEquals(
                Optional.of(second),
                Board.ofEntries(List.of(second, first)).latest("corridor", "Sorran"));
    }

    @Test
    void latest_noMove_empty() {
        assertEquals(
                Optional.empty(), Board.ofEntries(Samples.talks()).latest("prisoners", "Oman"));
    }

    private static Samples corridor(Move move, String marked) {
        return Samples.entry("Sorran", move, "corridor", marked);
    }
}

package org.parley.reader.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WindowTest {
    @Test
    void over_nothing_hasNoWindow() {
        assertEquals(List.of(), Window.over(0));
    }

    @Test
    void over_ordinaryParagraph_isOneWindow() {
        assertEquals(List.of(new Window(0, 254, 0, 254)), Window.over(254));
    }

    @Test
    void over_longParagraph_lastWindowIsFull() {
        assertEquals(
                List.of(new Window(0, 254, 0, 222), new Window(46, 300, 222, 300)),
                Window.over(300));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 255, 286, 444, 445, 700, 5_000})
    void over_anyLength_eachPieceIsReadOnceWithContextBeforeIt(int pieces) {
        int next = 0;
        for (Window window : Window.over(pieces)) {
            assertEquals(next, window.ownFrom());
            assertTrue(window.ownTo() > window.ownFrom());
            assertTrue(window.from() == 0 || window.ownFrom() - window.from() >= 32);
            assertTrue(window.to() - window.from() <= 254);
            assertTrue(window.ownTo() <= window.to() && window.to() <= pieces);
            next = window.ownTo();
        }
        assertEquals(pieces, next);
    }
}

package org.parley.ledger.rulings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Span;

class QuotesTest {
    @Test
    void places_whiteSpaceAlone_folded() {
        assertEquals(List.of(new Span(2, 10)), Quotes.places("a (b)\n\t\u00A0c. d", "(b) c."));
        assertEquals(List.of(), Quotes.places("Sorran will", "sorran will"));
    }

    @Test
    void places_several_allInTheirOrder() {
        assertEquals(List.of(new Span(0, 3), new Span(2, 5)), Quotes.places("a a a", " a\na "));
    }

    @Test
    void places_noWords_nowhere() {
        assertEquals(List.of(), Quotes.places("a b", " \n"));
    }
}

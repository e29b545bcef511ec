package org.parley.ledger.rulings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrecisionTest {
    /** As Wilson's formula has it for 8 of 10, in any table of it. */
    @Test
    void interval_eightOfTen_wilsons() {
        Precision precision = new Precision(null, 8, 1, 1);
        assertEquals(10, precision.ruled());
        assertEquals(.8, precision.share(), 1e-9);
        assertEquals(.4902, precision.low(), 1e-4);
        assertEquals(.9433, precision.high(), 1e-4);
    }

    @Test
    void interval_allRight_endsAtOne() {
        Precision precision = new Precision(null, 5, 0, 0);
        assertEquals(.5655, precision.low(), 1e-4);
        assertEquals(1, precision.high(), 1e-12);
    }

    @Test
    void of_nothingRuled_unknown() {
        Precision precision = Precision.of(List.of()).get(0);
        assertTrue(Double.isNaN(precision.share()));
        assertEquals(0, precision.low());
        assertEquals(1, precision.high());
    }
}

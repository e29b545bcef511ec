package org.parley.lab.bench;

import java.util.random.RandomGenerator;
import org.parley.ledger.Ledger;

/**
 * A kind of question.
 *
 * @param bar how long the slowest of 20 may take in a ledger of a million entries, in milliseconds
 */
record Asking(String name, int bar, Ask ask) {
    /** Asks once. */
    @FunctionalInterface
    interface Ask {
        /**
         * @param random draws what is asked for
         * @return how much came back
         */
        int of(Ledger ledger, RandomGenerator random);
    }
}

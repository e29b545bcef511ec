package org.parley.lab.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.parley.core.names.Offices;
import org.parley.core.names.Spellings;
import org.parley.lab.invented.Invented;
import org.parley.lab.invented.Shape;
import org.parley.lab.invented.World;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/**
 * The process that is killed: keeps invented articles as fast as it can, and says of each on
 * standard output that it begins, "> 12 full", and once it is kept, "12 full".
 */
public final class Keeper {
    /**
     * Environment: other users see no process's, as they see its arguments; it holds a password.
     */
    static final String LEDGER = "PARLEY_LAB_LEDGER";

    /** What it says when it has opened the ledger. */
    static final String OPEN = "open";

    private static final int TWICE = 5;

    private Keeper() {}

    /**
     * @param arguments seed, number of the first article, number behind the last
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        World world = world(Long.parseLong(arguments[0]));
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        Map<String, String> environment = System.getenv();
        // Else keeping the first would mostly be loading them, outside of its transaction.
        Spellings.known();
        Offices.known();
        try (Ledger ledger = LedgerPlace.parse(environment.getOrDefault(LEDGER, "")).open()) {
            out.println(OPEN);
            for (int number = from; number < to; number++) {
                if (twice(number)) {
                    keep(ledger, world.reading(number, false), out);
                }
                keep(ledger, world.reading(number, true), out);
            }
        }
    }

    static World world(long seed) {
        return new World(seed, Shape.SMALL);
    }

    /** Whether an article is kept twice, first in a lesser reading. */
    private static boolean twice(int number) {
        return number % TWICE == 0;
    }

    private static void keep(Ledger ledger, Invented reading, PrintStream out) {
        Step step = new Step(reading.number(), reading.full());
        out.println("> " + step);
        reading.into(ledger);
        out.println(step);
    }
}

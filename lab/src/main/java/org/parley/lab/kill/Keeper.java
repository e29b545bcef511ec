package org.parley.lab.kill;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private Keeper() {}

    /**
     * @param arguments seed, number of the first article, number behind the last
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long seed = Long.parseLong(arguments[0]);
        int from = Integer.parseInt(arguments[1]);
        int to = Integer.parseInt(arguments[2]);
        Map<String, String> environment = System.getenv();
        out.println("started");
        try (Ledger ledger = LedgerPlace.parse(environment.getOrDefault(LEDGER, "")).open()) {
            out.println("open");
            for (int number = from; number < to; number++) {
                if (Invented.twice(number)) {
                    keep(ledger, Invented.of(seed, number, false), out);
                }
                keep(ledger, Invented.of(seed, number, true), out);
            }
        }
    }

    private static void keep(Ledger ledger, Invented reading, PrintStream out) {
        Step step = new Step(reading.number(), reading.full());
        out.println("> " + step);
        reading.into(ledger);
        out.println(step);
    }
}

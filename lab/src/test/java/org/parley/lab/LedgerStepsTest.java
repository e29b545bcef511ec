package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LedgerStepsTest {
    private static final String JSON =
            """
            {"micro": {"move": {"hits": 8}, "holder": {"hits": 6}, "target": {"hits": 3}}}
            """;
    private static final String DOCS =
            """
            ## talks found F1 0.5
            ~ not holder: 1-9 demand: Sorran > Karvel | Sorran demands
            ~ not target: 10-19 offer: Sorran > Karvel | Sorran offers
                  predicted offer: Sorran > None
            """;

    @Test
    void of_scorersOutput_countsEntriesThatReachTheNextLevel() throws IOException {
        assertEquals(new LedgerSteps(8, 6, 3, 1), LedgerSteps.of(JSON, DOCS));
    }

    @Test
    void print_steps_dividesByThoseThatGotSoFar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Table table = new Table(new PrintStream(out, true, StandardCharsets.UTF_8));
        LedgerSteps.of(JSON, DOCS).print(table, "ledger");
        String printed = out.toString(StandardCharsets.UTF_8).replaceAll(" +", " ");
        assertEquals(
                "ledger holder given move 0.750 (6 of 8)\nledger target given holder 0.750 (3 of 4)\n",
                printed);
    }
}

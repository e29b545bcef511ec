package org.parley.app.cli;

import java.util.List;
import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Told;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all questions to the ledger have in common: which ledger, which entries, which format. */
final class Asking {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, markdown, jsonl or csv.")
    private Format format = Format.TABLE;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    /** An answer on its two kinds of paper. */
    interface Answer {
        String table(Screen screen);

        Sheet sheet();
    }

    /** Makes the answer of what the ledger holds, and of what else can be asked of it. */
    interface LedgerReckoning {
        Answer of(Ledger ledger, List<Told> told);
    }

    /** Makes the answer of what the ledger holds. */
    interface Reckoning {
        Answer of(List<Told> told);
    }

    /**
     * Asks, and prints the answer; says so where nothing was found.
     *
     * @return the exit code
     */
    int ask(Console console, Question question, Reckoning reckoning) {
        return askLedger(console, question, (ledger, told) -> reckoning.of(told));
    }

    /** As {@link #ask}. */
    int askLedger(Console console, Question question, LedgerReckoning reckoning) {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<Told> told = ledger.told(question);
            if (told.isEmpty()) {
                new NothingFound(console, ledger).say();
            }
            Answer answer = reckoning.of(ledger, told);
            if (!told.isEmpty() && answer.sheet().rows().isEmpty()) {
                console.err()
                        .println(
                                "parley: none, in "
                                        + Summary.count(told.size(), "entry", "entries")
                                        + " asked.");
            }
            new NameOutput(format, console.out())
                    .print(answer.table(color.screen(console)), answer.sheet());
            return Cli.OK;
        }
    }

    Ledger open(Console console) {
        return ledgerOption.openExisting(console);
    }
}

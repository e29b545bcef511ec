package org.parley.app.cli;

import org.parley.app.print.Screen;
import org.parley.app.print.Sheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all questions to the ledger have in common: which ledger, which entries, which format. */
final class Asking {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec mixee;

    /** An answer on its two kinds of paper. */
    interface Answer {
        String table(Screen screen);

        Sheet sheet();
    }

    /** Finds the answer in a ledger. */
    interface Reckoning {
        Answer of(Ledger ledger);
    }

    /**
     * Asks, and prints the answer; says so where nothing was found.
     *
     * @param question the entries among which it is looked for
     * @return the exit code
     */
    int ask(Console console, Question question, Reckoning reckoning) {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(mixee, ledger, question.talks());
            FormerIssues.say(console, ledger, question.issue());
            Answer answer = reckoning.of(ledger);
            if (answer.sheet().rows().isEmpty()) {
                sayThatThereIsNone(console, ledger, question);
            }
            new NameOutput(format, console.out())
                    .print(answer.table(color.screen(console)), answer.sheet());
            return Cli.OK;
        }
    }

    private static void sayThatThereIsNone(Console console, Ledger ledger, Question question) {
        int asked = ledger.told(question).size();
        if (asked == 0) {
            new NothingFound(console, ledger).say();
        } else {
            console.err()
                    .println(
                            "parley: none, in "
                                    + Summary.count(asked, "entry", "entries")
                                    + " asked.");
        }
    }

    Ledger open(Console console) {
        return ledgerOption.openExisting(console);
    }
}

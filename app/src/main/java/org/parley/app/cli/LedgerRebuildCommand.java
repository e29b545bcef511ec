package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley ledger rebuild}. */
@Command(
        name = "rebuild",
        description =
                "Makes anew what follows from the articles as they were read and from what was ruled: entries as they"
                        + " stand, events, positions, copies, the words that a search finds. The way out where"
                        + " the check says so. If anything else is damaged nothing is changed, and it exits"
                        + " with 1.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley ledger rebuild", "  parley ledger rebuild --ledger talks.db"})
final class LedgerRebuildCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerRebuildCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            LedgerCheck lasting = ledger.rebuild();
            if (lasting.clean()) {
                console.out().println("Made anew: " + DamageList.held(lasting) + ".");
                return Cli.OK;
            }
            DamageList.print(lasting, console.out());
            console.err().println("parley: nothing was made anew; mend this first");
            return Cli.INPUT_FAILED;
        }
    }
}

package org.parley.app.cli;

import java.util.concurrent.Callable;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley ledger check}. */
@Command(
        name = "check",
        description =
                "Looks whether all in the ledger is as it was kept. Changes nothing; prints what is"
                        + " damaged and the way out, and then exits with 1.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley ledger check", "  parley ledger check --ledger talks.db"})
final class LedgerCheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            LedgerCheck check = ledger.check();
            DamageList.print(check, console.out());
            return check.clean() ? Cli.OK : Cli.INPUT_FAILED;
        }
    }
}

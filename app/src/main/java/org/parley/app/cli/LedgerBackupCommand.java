package org.parley.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.app.print.Letters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley ledger backup}. */
@Command(
        name = "backup",
        description =
                "Copies the ledger into a file, also while others write: the copy is of one moment."
                        + " Writes over no file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ledger backup talks-2031-05-04.db",
            "  parley ledger backup copy.db --ledger talks.db"
        })
final class LedgerBackupCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The copy, a new file.")
    private Path file = Path.of("");

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerBackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ledgerOption.place(console).backup(file);
        console.out()
                .println(
                        Letters.clean(
                                "Copied to "
                                        + file
                                        + ". To go back to it: parley ledger restore "
                                        + file));
        return Cli.OK;
    }
}

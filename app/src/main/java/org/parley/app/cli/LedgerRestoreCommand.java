package org.parley.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.Letters;
import org.parley.ledger.LedgerPlace;
import org.parley.ledger.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code parley ledger restore}. */
@Command(
        name = "restore",
        description =
                "Puts a backup in the ledger's place, if it passes parley ledger check. What was there"
                        + " is kept beside it, as ledger.db.before-restore.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley ledger restore talks-2031-05-04.db",
            "  parley ledger restore copy.db --ledger talks.db"
        })
final class LedgerRestoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The backup; it is only read.")
    private Path file = Path.of("");

    @Mixin private LedgerOption ledgerOption;

    @Mixin private HelpOption help;

    LedgerRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LedgerPlace place = ledgerOption.place(console);
        Restored restored = place.restore(file);
        DamageList.print(restored.check(), console.out());
        if (!restored.check().clean()) {
            console.err()
                    .println(
                            Letters.clean(
                                    "parley: " + file + " is damaged; the ledger stays as it was"));
            return Cli.INPUT_FAILED;
        }
        @Nullable Path before = restored.before();
        console.out()
                .println(
                        Letters.clean(
                                "Restored "
                                        + place
                                        + (before == null
                                                ? ""
                                                : ". What was there is now " + before)));
        return Cli.OK;
    }
}

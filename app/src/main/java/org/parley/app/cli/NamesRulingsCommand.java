package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.NameList;
import org.parley.app.print.NameSheets;
import org.parley.ledger.Ledger;
import org.parley.ledger.names.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley names rulings}. */
@Command(
        name = "rulings",
        description = "Lists the rulings on names, also those taken back.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley names rulings", "  parley names rulings --format csv > rulings.csv"})
final class NamesRulingsCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    NamesRulingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<Ruling> rulings = ledger.names().rulings();
            if (rulings.isEmpty()) {
                console.err()
                        .println(
                                "parley: no ruling on names yet. Make one with: parley names join A B");
            }
            new NameOutput(format, console.out())
                    .print(
                            NameList.rulings(rulings, color.screen(console)),
                            NameSheets.rulings(rulings));
            return Cli.OK;
        }
    }
}

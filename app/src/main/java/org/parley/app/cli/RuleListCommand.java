package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.RulingSheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley rule list}. */
@Command(
        name = "list",
        description =
                "Lists the rulings on entries, also those taken back, and those whose words no entry has for a cue"
                        + " any more.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley rule list", "  parley rule list --format csv > rulings.csv"})
final class RuleListCommand implements Callable<Integer> {
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

    RuleListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<EntryRuling> rulings = ledger.rulings();
            if (rulings.isEmpty()) {
                console.err()
                        .println(
                                "parley: no ruling on entries yet. Make one with: parley rule ENTRY --wrong");
            }
            RulingSheet sheet = new RulingSheet(rulings, ledger.orphans());
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            return Cli.OK;
        }
    }
}

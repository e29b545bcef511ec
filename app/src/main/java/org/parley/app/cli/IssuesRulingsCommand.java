package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.IssueRulingSheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.issues.IssueRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley issues rulings}. */
@Command(
        name = "rulings",
        description = "Lists the rulings on issues, also those taken back.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley issues rulings", "  parley issues rulings --format csv > rulings.csv"})
final class IssuesRulingsCommand implements Callable<Integer> {
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

    IssuesRulingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<IssueRuling> rulings = ledger.issues().rulings();
            if (rulings.isEmpty()) {
                console.err()
                        .println(
                                "parley: no ruling on issues yet. Make one with: parley issues join A B");
            }
            IssueRulingSheet sheet = new IssueRulingSheet(rulings);
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            return Cli.OK;
        }
    }
}

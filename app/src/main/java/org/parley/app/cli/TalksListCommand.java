package org.parley.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.app.print.TalksSheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.StoredTalks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley talks list}. */
@Command(
        name = "list",
        description =
                "Lists the talks files that articles of the ledger were read with, each of their versions, and how many"
                        + " entries there are by it.",
        footerHeading = "%nExamples:%n",
        footer = {"  parley talks list", "  parley talks list --format csv > talks.csv"})
final class TalksListCommand implements Callable<Integer> {
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

    TalksListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<StoredTalks> talks = ledger.storedTalks();
            Set<String> stored =
                    talks.stream()
                            .map(one -> one.talks().id().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet());
            List<String> lost =
                    ledger.talks().stream()
                            .filter(id -> !stored.contains(id.toLowerCase(Locale.ROOT)))
                            .toList();
            if (!lost.isEmpty()) {
                console.err()
                        .println(
                                "parley: the file is not kept of: "
                                        + String.join(", ", lost)
                                        + ". An older Parley read with it. Read again with: parley reread --talks FILE");
            } else if (talks.isEmpty()) {
                console.err()
                        .println(
                                "parley: nothing was read with a talks file yet. Do so with: parley read --talks FILE"
                                        + " ARTICLE...");
            }
            TalksSheet sheet = new TalksSheet(talks);
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            return Cli.OK;
        }
    }
}

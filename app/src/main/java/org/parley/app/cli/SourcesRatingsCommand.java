package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.RatingSheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.SourceRating;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley sources ratings}. */
@Command(
        name = "ratings",
        description =
                "Lists how reliable outlets were said to be, by talks files and by parley sources rate, also what"
                        + " was taken back.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley sources ratings",
            "  parley sources ratings --format csv > ratings.csv"
        })
final class SourcesRatingsCommand implements Callable<Integer> {
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

    SourcesRatingsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<SourceRating> ratings = ledger.sources().all();
            if (ratings.isEmpty()) {
                console.err()
                        .println(
                                "parley: no outlet was rated yet. Rate one with: parley sources rate OUTLET B");
            }
            RatingSheet sheet = new RatingSheet(ratings);
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            return Cli.OK;
        }
    }
}

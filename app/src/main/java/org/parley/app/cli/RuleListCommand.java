package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.app.print.RulingSheet;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Conflict;
import org.parley.ledger.rulings.EntryRuling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley rule list}. */
@Command(
        name = "list",
        description =
                "Lists the rulings on entries, also those taken back, those whose words no entry has for a cue any more,"
                        + " and those on what is now read otherwise.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley rule list",
            "  parley rule list --conflicts",
            "  parley rule list --format csv > rulings.csv"
        })
final class RuleListCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Option(
            names = "--conflicts",
            description =
                    "Only those that hold though the reader now says something else than when they were made.")
    private boolean conflictsOnly;

    @Option(
            names = "--orphans",
            description = "Only those that hold but whose words no entry has for a cue any more.")
    private boolean orphansOnly;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    RuleListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            List<EntryRuling> orphans = ledger.review().orphans();
            List<Conflict> conflicts = ledger.review().conflicts();
            List<EntryRuling> rulings =
                    asked(
                            ledger.review().rulings(),
                            orphans,
                            conflicts.stream().map(Conflict::ruling).toList());
            if (rulings.isEmpty()) {
                console.err()
                        .println(
                                conflictsOnly || orphansOnly
                                        ? "parley: there is none."
                                        : "parley: no ruling on entries yet. Make one with: parley rule ENTRY --wrong");
            }
            RulingSheet sheet = new RulingSheet(rulings, orphans, conflicts);
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            return Cli.OK;
        }
    }

    private List<EntryRuling> asked(
            List<EntryRuling> all, List<EntryRuling> orphans, List<EntryRuling> inConflict) {
        return all.stream()
                .filter(
                        ruling ->
                                !conflictsOnly && !orphansOnly
                                        || conflictsOnly && inConflict.contains(ruling)
                                        || orphansOnly && orphans.contains(ruling))
                .toList();
    }
}

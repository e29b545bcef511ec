package org.parley.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.parley.core.entry.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley entries}. */
@Command(
        name = "entries",
        description = "Lists the ledger's entries by date of publication, each with its quotation.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley entries --party Russia --move demand,reject",
            "  parley entries --issue sanctions --since 2025-04-01 --format csv > sanctions.csv"
        })
final class EntriesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private FilterOptions filter;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    EntriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Question question = filter.question();
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, question.talks());
            FormerIssues.say(console, ledger, question.issue());
            List<Entry> entries = ledger.entries(question);
            if (entries.isEmpty()) {
                new NothingFound(console, ledger).say();
            }
            new EntryOutput(format, console.out(), color.screen(console)).entries(entries);
            return Cli.OK;
        }
    }
}

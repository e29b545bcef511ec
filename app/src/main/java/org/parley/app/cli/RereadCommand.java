package org.parley.app.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.TalksGiven;
import org.parley.app.print.DifferenceSheet;
import org.parley.core.talks.Talks;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
import org.parley.ledger.history.Difference;
import org.parley.ledger.rulings.EntryRulings;
import org.parley.reader.Reading;
import org.parley.reader.talks.TalksTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley reread}. */
@Command(
        name = "reread",
        description =
                "Reads all articles of the ledger again, as a newer Parley or another talks file has it, and tells"
                        + " which entries are new, gone or changed. Rulings stay.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley reread --dry-run                    what would change; nothing is kept",
            "  parley reread --talks harbour.yaml         in the terms of a talks file",
            "  parley reread --format csv > changed.csv"
        })
final class RereadCommand implements Callable<Integer> {
    private final Console console;
    private final Supplier<ArticleReader<Reading>> reader;
    private final Clock clock;

    @Option(names = "--dry-run", description = "Only tell; keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = Format.CHOICE)
    private Format format = Format.TABLE;

    @Mixin private TalksOption talksOption;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    RereadCommand(Console console, Supplier<ArticleReader<Reading>> reader, Clock clock) {
        this.console = console;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        TalksGiven given = talksOption.talks();
        List<Talks> talks = given.described();
        List<TalksText> texts = given.texts();
        List<Difference> differences = new ArrayList<>();
        try (Ledger ledger = ledgerOption.openExisting(console);
                Progress progress = new Progress(console)) {
            List<Article> articles = ledger.articles();
            if (!dryRun) {
                ledger.use(texts, LocalDate.now(clock));
            }
            progress.at("loading the reader ...");
            ArticleReader<Reading> loaded = reader.get();
            TalksTerms terms = new TalksTerms(talks);
            EntryRulings rulings =
                    new EntryRulings(
                            ledger.review().rulings().stream()
                                    .filter(r -> r.undone() == null)
                                    .toList());
            int conflicts = 0;
            int orphans = 0;
            for (Article article : articles) {
                Reading read = loaded.read(article);
                Reading told = talks.isEmpty() ? read : terms.of(read);
                differences.addAll(Difference.between(ledger.asRead(article), told.entries()));
                conflicts += rulings.conflicts(article.id(), told.entries()).size();
                orphans += rulings.orphans(article.id(), told.entries()).size();
                if (!dryRun) {
                    ledger.keep(article, told.chains(), told.entries(), told.actors(), texts);
                }
                progress.at(article.document() + " read again");
            }
            progress.wipe();
            if (!dryRun) {
                given.rate(ledger, clock.instant());
            }
            DifferenceSheet sheet = new DifferenceSheet(differences);
            new NameOutput(format, console.out())
                    .print(sheet.table(color.screen(console)), sheet.sheet());
            console.err()
                    .println(
                            "parley: "
                                    + Summary.count(articles.size(), "article", "articles")
                                    + " read again: "
                                    + sheet.count()
                                    + ruled(conflicts, orphans, dryRun)
                                    + (dryRun ? ". Nothing was kept (--dry-run)." : "."));
            return Cli.OK;
        }
    }

    /** How many rulings do not fit any more. */
    private static String ruled(int conflicts, int orphans, boolean dryRun) {
        return conflicts + orphans == 0
                ? ""
                : "; "
                        + Summary.count(conflicts, "ruling", "rulings")
                        + " in conflict with it, "
                        + Summary.count(orphans, "orphan", "orphans")
                        + (dryRun ? "" : " (parley rule list --conflicts --orphans)");
    }
}

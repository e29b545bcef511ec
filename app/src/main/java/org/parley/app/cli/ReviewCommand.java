package org.parley.app.cli;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.PrecisionSheet;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.rulings.Reviewed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley review}. */
@Command(
        name = "review",
        description = {
            "Shows the entries that nobody ruled on yet, the least confident first, each with its proof, and takes a key"
                    + " and Enter for each: y right, n wrong, m another move, p party, t target, i issue (several at once:"
                    + " mp), s skip, u take the last back, q quit.",
            "At the end it tells how many of those ruled on so far were right."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley review --issue corridor --limit 20",
            "  parley review --sample 200     a random sample, the same each time",
            "  parley review --sample 200 --precision"
        })
final class ReviewCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many entries.")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description =
                    "Of a random sample of so many entries, the same each time: what its rulings give is an estimate for"
                            + " all that were asked for.")
    private @Nullable Integer sample;

    @Option(names = "--precision", description = "Only tell how many of those ruled on were right.")
    private boolean precisionOnly;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "Of the precision: table, markdown, json, jsonl or csv.")
    private Format format = Format.TABLE;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "Who rules; otherwise the user of this machine.")
    private @Nullable String author;

    @Mixin private FilterOptions filter;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ReviewCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (limit < 1 || sample != null && sample < 1) {
            throw Refusal.of(spec, "--limit and --sample take a number from 1 on");
        }
        try (Ledger ledger = ledgerOption.openExisting(console)) {
            KnownTalks.check(spec, ledger, filter.question().talks());
            List<Reviewed> asked = asked(ledger);
            if (asked.isEmpty()) {
                new NothingFound(console, ledger).say();
                return Cli.OK;
            }
            if (!precisionOnly) {
                walk(ledger, asked);
                asked = asked(ledger);
            }
            PrecisionSheet sheet = new PrecisionSheet(Precision.of(asked));
            new NameOutput(format, console.out()).print(sheet.table(), sheet.sheet());
            console.err().println("parley: " + caution(asked));
            return Cli.OK;
        }
    }

    /** Those asked for, or the sample of them. */
    private List<Reviewed> asked(Ledger ledger) {
        Stream<Reviewed> all = ledger.review().reviewed(filter.question()).stream();
        return sample == null
                ? all.toList()
                : all.sorted(Comparator.comparing(one -> Article.sha256(one.entry().id())))
                        .limit(sample)
                        .toList();
    }

    private void walk(Ledger ledger, List<Reviewed> asked) {
        Comparator<Reviewed> order =
                sample == null
                        ? Comparator.comparingDouble(one -> one.entry().confidence())
                        : (one, other) -> 0;
        List<Reviewed> open =
                asked.stream().filter(this::isOpen).sorted(order).limit(limit).toList();
        String by = author == null ? console.environment().getOrDefault("USER", "unknown") : author;
        new Review(console, ledger, color.screen(console), clock, by).walk(open);
    }

    /** Of a sample, what only a ruling on a like case tells of is open. */
    private boolean isOpen(Reviewed one) {
        return sample == null ? one.rulings().isEmpty() : one.verdict() == null;
    }

    private String caution(List<Reviewed> asked) {
        return sample == null
                ? "these were not drawn at random (the least confident come first): no estimate for the whole ledger."
                        + " For one: parley review --sample 200"
                : asked.stream().filter(one -> one.verdict() != null).count()
                        + " of a random sample of "
                        + Summary.count(asked.size(), "entry", "entries")
                        + " are ruled on: an estimate for all that were asked for.";
    }
}

package org.parley.app.cli;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley read}. */
@Command(
        name = "read",
        description =
                "Reads articles, shows who stands where, and keeps what it found in the ledger.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parley read --outlet Axios --published 2025-04-24 article.txt",
            "  parley read press-review/                 every .txt in a folder",
            "  xclip -o | parley read -                  a text from the clipboard",
            "  parley read --format jsonl *.txt > entries.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 64;

    private final Console console;
    private final Supplier<ArticleReader> reader;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = "Text files (UTF-8), folders with .txt files, or - for standard input.")
    private List<String> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, markdown, jsonl or csv.")
    private Format format = Format.TABLE;

    @Option(
            names = "--attributions",
            paramLabel = "FORMAT",
            description =
                    "Print what is attributed to whom instead of the entries; FORMAT is jsonl.")
    private @Nullable AttributionFormat attributions;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles to read at a time; otherwise 2, or 1 on a machine with one processor."
                            + " Results are the same.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    @Option(names = "--stats", description = "Say how much was read and how fast.")
    private boolean stats;

    @Mixin private MetadataOptions metadata;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    /** Formats of attributions. */
    enum AttributionFormat {
        JSONL
    }

    ReadCommand(Console console, Supplier<ArticleReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        if (arguments.size() > 1 && metadata.metadata().title() != null) {
            throw new ParameterException(
                    spec.commandLine(), "--title is for one article: read the others without it");
        }
        EntryOutput output = new EntryOutput(format, console.out(), color.screen(console));
        try (Ledger ledger = ledgerOption.open(console);
                Progress progress = new Progress(console);
                Batch batch = new Batch(reader, threads, console)) {
            Harvest harvest =
                    attributions == null
                            ? Harvest.ofEntries(ledger, progress, output)
                            : Harvest.ofAttributions(ledger, progress, output);
            Iterator<Arrival> arrivals =
                    Intake.articles(arguments, metadata.metadata(), console.in()).iterator();
            if (arguments.contains(Intake.STDIN) && console.inTerminal()) {
                progress.say(
                        "reading what you type or paste; end it with Ctrl-D on a line of its own");
            }
            progress.at("loading the reader ...");
            batch.read(arrivals, harvest);
            progress.wipe();
            harvest.finish(console);
            if (stats) {
                harvest.printStats(console);
            }
            return harvest.failed() == 0 ? Cli.OK : Cli.INPUT_FAILED;
        }
    }
}

package org.parley.app.cli;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.Batch;
import org.parley.app.batch.TalksGiven;
import org.parley.app.print.Screen;
import org.parley.intake.Arrival;
import org.parley.intake.Intake;
import org.parley.intake.Request;
import org.parley.intake.document.Metadata;
import org.parley.intake.jsonl.ColumnMap;
import org.parley.ledger.Ledger;
import org.parley.ledger.TalksText;
import org.parley.reader.Reading;
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
            "  parley read press-review/ nexis.docx mails.mbox",
            "  parley read https://example.org/world/rss.xml",
            "  parley read --talks harbour.yaml news/      in the terms of a talks file",
            "  parley read --dry-run archive.warc.gz      what would be read?",
            "  xclip -o | parley read -                  a text from the clipboard",
            "  parley read --format jsonl *.txt > entries.jsonl",
            "  parley read --attributions table talks.txt    who said what, through whom?"
        })
final class ReadCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 64;

    private final Console console;
    private final Supplier<ArticleReader<Reading>> reader;
    private final Clock clock;

    @Parameters(
            paramLabel = "ARTICLE",
            arity = "1..*",
            description = {
                "Files, folders, addresses, or - for standard input. Known formats: text, HTML, PDF, DOCX, ODT,"
                        + " RTF, mail (.eml, .mbox), feeds, sitemaps, OPML, WARC, ZIP, gzip, JSON Lines, exports"
                        + " of press archives."
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description =
                    "table, markdown, jsonl or csv; not json, which is one document: this prints each article as it is read.")
    private Format format = Format.TABLE;

    @Option(
            names = "--attributions",
            paramLabel = "KIND",
            description =
                    "Print who said what instead of the entries: table (the longest chains first) or jsonl.")
    private AttributionOutput.@Nullable Kind attributions;

    @Option(
            names = "--columns",
            paramLabel = "FIELD=COLUMN,...",
            converter = Columns.class,
            description =
                    "Which columns of JSON Lines hold text, title, outlet, author, published, url: for example"
                            + " text=body,published=date. Otherwise the usual names are looked for.")
    private ColumnMap columns = ColumnMap.usual();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "" + Request.MOST_LINKED,
            description =
                    "How many linked pages to fetch for each feed or list; otherwise ${DEFAULT-VALUE}.")
    private int most = Request.MOST_LINKED;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many articles to read at a time; otherwise 2, or 1 on a machine with one processor."
                            + " Results are the same.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    @Option(names = "--dry-run", description = "Say what would be read; read and keep nothing.")
    private boolean dryRun;

    @Option(
            names = "--strict",
            description =
                    "Exit with 1 if anything failed; otherwise only if nothing could be read.")
    private boolean strict;

    @Option(names = "--stats", description = "Say how much was read and how fast.")
    private boolean stats;

    @Mixin private TalksOption talksOption;

    @Mixin private MetadataOptions metadata;

    @Mixin private FetchOptions fetching;

    @Mixin private LedgerOption ledgerOption;

    @Mixin private ColorOption color;

    @Mixin private HelpOption help;

    @Spec private CommandSpec spec;

    ReadCommand(Console console, Supplier<ArticleReader<Reading>> reader, Clock clock) {
        this.console = console;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        check();
        TalksGiven talks = talksOption.talks();
        Tally tally = dryRun ? tryOut() : read(talks);
        boolean failed = strict ? tally.failed() > 0 : !tally.isSome();
        return failed ? Cli.INPUT_FAILED : Cli.OK;
    }

    private void check() {
        if (format == Format.JSON) {
            throw wrong(
                    "--format json is one document, and parley read prints each article as it is read. Take"
                            + " --format jsonl; or ask afterwards: parley entries --format json");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw wrong("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
        }
        if (most < 0) {
            throw wrong("--most takes a number from 0 on, not " + most);
        }
        if (arguments.size() > 1 && metadata.metadata().title() != null) {
            throw wrong("--title is for one article: read the others without it");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Tally tryOut() {
        try (Progress progress = new Progress(console);
                @Nullable Ledger ledger = ledgerOption.openIfThere(console)) {
            DryRun run = new DryRun(progress, console.out());
            progress.promptIfTyped(arguments);
            deliver(ledger == null ? address -> false : ledger::knows, run);
            progress.wipe();
            run.finish();
            return run.tally();
        }
    }

    private Tally read(TalksGiven talks) {
        List<TalksText> texts = talks.texts();
        Screen screen = color.screen(console);
        EntryOutput output = new EntryOutput(format, console.out(), screen);
        try (Ledger ledger = ledgerOption.open(console);
                Progress progress = new Progress(console);
                Batch<Reading> batch = new Batch<>(talks.told(reader), threads, console::trace)) {
            ledger.use(texts, LocalDate.now(clock));
            Harvest harvest =
                    attributions == null
                            ? Harvest.ofEntries(ledger, progress, output, texts)
                            : Harvest.ofAttributions(
                                    ledger,
                                    progress,
                                    output,
                                    new AttributionOutput(attributions, console.out(), screen),
                                    texts);
            progress.promptIfTyped(arguments);
            progress.at("loading the reader ...");
            Interruption.explained(
                    harvest.tally(),
                    console,
                    () -> batch.read(taker -> deliver(ledger::knows, taker), harvest));
            progress.wipe();
            talks.rate(ledger, clock.instant());
            harvest.finish();
            if (stats) {
                harvest.printStats(console);
            }
            return harvest.tally();
        }
    }

    private void deliver(Predicate<URI> known, Consumer<Arrival> taker) {
        new Intake(request(), console.in(), fetching.fetcher(console), known, taker).deliver();
    }

    private Request request() {
        Metadata said = metadata.metadata();
        return new Request(arguments, said, metadata.language(), columns, most);
    }
}

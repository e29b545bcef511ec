package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.lab.bench.Figure;
import org.parley.lab.bench.Filling;
import org.parley.lab.bench.Measuring;
import org.parley.lab.bench.Run;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fills ledgers with invented articles and measures how long they take to answer. */
@Command(
        name = "ledger",
        description = {
            "Fills ledgers with invented articles and measures how long they take to answer. Each kind of"
                    + " question is asked in several runs; of these the best is told: within how many"
                    + " milliseconds half of its questions were answered, 95 and 99 of 100. Exits with 1 if"
                    + " at 1,000,000 entries 99 of 100 questions, or half of the articles that are kept, take"
                    + " longer than the bar."
        },
        mixinStandardHelpOptions = true)
final class BenchLedger implements Callable<Integer> {
    /** From this size on the bars hold. */
    private static final int BAR_SIZE = 1_000_000;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--entries",
            split = ",",
            paramLabel = "N",
            description = "how many a ledger holds, one or more sizes; otherwise ${DEFAULT-VALUE}")
    private List<Integer> entries = new ArrayList<>(List.of(10_000));

    @Option(names = "--seed", description = "of all that is invented; otherwise ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(
            names = "--ledger",
            description =
                    "for one size: a file or an address of PostgreSQL, empty or filled by this command")
    private @Nullable String ledger;

    @Option(
            names = "--keep",
            paramLabel = "FOLDER",
            description = "keeps the filled files there; those that are there are not filled again")
    private @Nullable Path keep;

    @Option(names = "--runs", description = "of each question; otherwise ${DEFAULT-VALUE}")
    private int runs = 5;

    @Option(names = "--times", description = "questions a run; otherwise ${DEFAULT-VALUE}")
    private int times = 200;

    @Option(names = "--fill-only", description = "asks nothing")
    private boolean fillOnly;

    @Override
    public Integer call() throws IOException {
        if (runs < 1 || times < 1 || entries.stream().anyMatch(size -> size < 1)) {
            throw new ParameterException(
                    command.commandLine(), "--entries, --runs and --times take 1 or more");
        }
        if (ledger != null && (keep != null || entries.size() > 1)) {
            throw new ParameterException(
                    command.commandLine(), "--ledger takes one size, and no --keep beside it");
        }
        Path folder = keep == null ? Files.createTempDirectory("parley-bench") : keep;
        Files.createDirectories(folder);
        SortedMap<Integer, List<Figure>> figures = new TreeMap<>();
        for (int size : new TreeSet<>(entries)) {
            LedgerPlace place =
                    ledger == null
                            ? LedgerPlace.of(folder.resolve("entries-" + size + ".db"))
                            : LedgerPlace.parse(ledger);
            out.println(place + ":");
            figures.put(size, measure(place, size));
        }
        if (keep == null && ledger == null) {
            Kill.delete(folder);
        }
        if (fillOnly) {
            return 0;
        }
        print(figures);
        return figures.tailMap(BAR_SIZE).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(Figure::overBar)
                ? 1
                : 0;
    }

    private List<Figure> measure(LedgerPlace place, int size) {
        Filling filling = new Filling(seed, size, out);
        try (Ledger opened = place.open()) {
            if (!filling.mayFill(opened)) {
                throw new ParameterException(
                        command.commandLine(),
                        place
                                + " holds other articles than the first of these "
                                + size
                                + " entries: name another place");
            }
            filling.fill(opened);
            return fillOnly ? List.of() : new Measuring(filling, seed, runs, times).measure(opened);
        }
    }

    /**
     * One line a question and size; the factor is that of what the bar is for, from the size
     * before.
     */
    private void print(SortedMap<Integer, List<Figure>> figures) {
        line(
                "question",
                "entries",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "CPU ms",
                "growth",
                "answers",
                "load");
        int questions = figures.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < questions; i++) {
            double before = 0;
            for (Map.Entry<Integer, List<Figure>> size : figures.entrySet()) {
                Figure figure = size.getValue().get(i);
                Run best = figure.best();
                line(
                        figure.name(),
                        String.format(Locale.ROOT, "%,d", size.getKey()),
                        number(best.p50()),
                        number(best.p95()),
                        number(best.p99()),
                        number(best.cpu()),
                        before > 0 ? number(figure.milliseconds() / before) : "",
                        number(best.answers()),
                        number(best.load()));
                if (size.getKey() >= BAR_SIZE && figure.overBar()) {
                    out.println("  over the bar of " + figure.bar() + " ms");
                }
                before = figure.milliseconds();
            }
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void line(String question, String... figures) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-20s", question));
        for (String figure : figures) {
            line.append(String.format(Locale.ROOT, " %9s", figure));
        }
        out.println(line);
    }
}

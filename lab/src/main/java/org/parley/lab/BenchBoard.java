package org.parley.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.lab.bench.Filling;
import org.parley.lab.bench.Looking;
import org.parley.lab.bench.Looking.Seen;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the board of a ledger of invented articles and measures how long its pages take. */
@Command(
        name = "board",
        description = {
            "Serves the board of a ledger of invented articles, by a process of its own, and measures how long"
                    + " each page takes while several look at it at once: within how many milliseconds half of"
                    + " the answers were there, 95 and 99 of 100, as those see it who wait; the best of several"
                    + " runs. Exits with 1 if 95 of 100 take longer than "
                    + BenchBoard.BAR
                    + " ms, if anything failed, or if the board comes in more than "
                    + BenchBoard.MOST_KILOBYTES
                    + " kB."
        },
        mixinStandardHelpOptions = true)
final class BenchBoard implements Callable<Integer> {
    static final int BAR = 100;
    static final int MOST_KILOBYTES = 300;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    @Spec private CommandSpec command = CommandSpec.create();

    @Option(names = "--entries", description = "of the ledger; otherwise ${DEFAULT-VALUE}")
    private int entries = 100_000;

    @Option(names = "--seed", description = "of all that is invented; otherwise ${DEFAULT-VALUE}")
    private long seed = 1;

    @Option(
            names = "--ledger",
            description =
                    "a file or an address of PostgreSQL, empty or filled by this command or bench ledger")
    private @Nullable String ledger;

    @Option(names = "--clients", description = "at the same time; otherwise ${DEFAULT-VALUE}")
    private int clients = 20;

    @Option(names = "--runs", description = "of each page; otherwise ${DEFAULT-VALUE}")
    private int runs = 5;

    @Option(names = "--times", description = "pages a run; otherwise ${DEFAULT-VALUE}")
    private int times = 400;

    @Option(names = "--pages", description = "only those whose names begin so, as /issue")
    private String pages = "";

    @Override
    public Integer call() throws IOException {
        if (entries < 1 || clients < 1 || runs < 1 || times < clients) {
            throw new ParameterException(
                    command.commandLine(),
                    "--entries, --clients and --runs take 1 or more, --times as many as --clients or more");
        }
        @Nullable Path folder = ledger == null ? Files.createTempDirectory("parley-bench") : null;
        String named = folder == null ? String.valueOf(ledger) : folder.resolve("l.db").toString();
        LedgerPlace place = LedgerPlace.parse(named);
        Filling filling = new Filling(seed, entries, out);
        try (Ledger opened = place.open()) {
            if (!filling.mayFill(opened)) {
                throw new ParameterException(
                        command.commandLine(), place + " holds other articles: name another place");
            }
            filling.fill(opened);
        }
        out.printf(
                Locale.ROOT,
                "%-22s %8s %8s %8s %8s %8s %8s %6s%n",
                "page",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "CPU ms",
                "most kB",
                "failed",
                "load");
        List<Seen> seen =
                new Looking(clients, runs, times, pages).at(filling, place, named, this::print);
        if (folder != null) {
            Kill.delete(folder);
        }
        return seen.stream().anyMatch(BenchBoard::over) ? 1 : 0;
    }

    private static boolean over(Seen one) {
        boolean heavy = one.page().startsWith("/board") && one.bytes() > 1_000 * MOST_KILOBYTES;
        return one.best().p95() > BAR || one.failed() > 0 || heavy;
    }

    private void print(Seen one) {
        out.printf(
                Locale.ROOT,
                "%-22s %8.1f %8.1f %8.1f %8.2f %8.1f %8d %6.1f%s%n",
                one.page(),
                one.best().p50(),
                one.best().p95(),
                one.best().p99(),
                one.best().cpu(),
                one.bytes() / 1e3,
                one.failed(),
                one.best().load(),
                over(one) ? "  over the bar" : "");
    }
}

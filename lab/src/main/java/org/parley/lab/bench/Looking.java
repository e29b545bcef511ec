package org.parley.lab.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** Measures the pages of a served board while several look at them. */
public final class Looking {
    private final int visitors;
    private final int runs;
    private final int times;
    private final String pages;

    /**
     * @param visitors how many look at the same time
     * @param runs of each page
     * @param times how often it is asked for in one
     * @param pages those whose names begin so; '' for all
     */
    public Looking(int visitors, int runs, int times, String pages) {
        this.visitors = visitors;
        this.runs = runs;
        this.times = times;
        this.pages = pages;
    }

    /**
     * What was measured of one page.
     *
     * @param best of all runs the one with the least p95; its {@code cpu} is the server's
     * @param failed of all runs
     * @param bytes of the largest answer
     */
    public record Seen(String page, Run best, int failed, int bytes) {}

    /**
     * A figure for each page of the ledger's board, in the order of the pages.
     *
     * @param told each as soon as it is there
     */
    public List<Seen> at(Filling filling, LedgerPlace place, String ledger, Consumer<Seen> told)
            throws IOException {
        List<Visits.Visit> visits;
        try (Ledger opened = place.openExisting()) {
            visits =
                    new Visits(filling.world(), filling.articles(), opened)
                            .all().stream()
                                    .filter(visit -> visit.page().startsWith(pages))
                                    .toList();
        }
        List<Seen> seen = new ArrayList<>();
        try (ServedBoard board = ServedBoard.start(ledger)) {
            Visitors many = new Visitors(board.address(), visitors);
            for (Visits.Visit visit : visits) {
                Seen one = seen(visit, board, many);
                told.accept(one);
                seen.add(one);
            }
        }
        return seen;
    }

    private Seen seen(Visits.Visit visit, ServedBoard board, Visitors many) {
        List<Run> all = new ArrayList<>();
        int failed = 0;
        int bytes = 0;
        for (int run = 0; run < runs; run++) {
            Duration before = board.cpu();
            Visitors.Waiting waiting = many.look(visit, times, run);
            double cpu = board.cpu().minus(before).toNanos() / 1e6 / times;
            Run timed = waiting.run();
            all.add(
                    new Run(
                            timed.p50(),
                            timed.p95(),
                            timed.p99(),
                            cpu,
                            timed.answers(),
                            timed.load()));
            failed += waiting.failed();
            bytes = Math.max(bytes, waiting.bytes());
        }
        return new Seen(
                visit.page(),
                all.stream().min(Comparator.comparingDouble(Run::p95)).orElseThrow(),
                failed,
                bytes);
    }
}

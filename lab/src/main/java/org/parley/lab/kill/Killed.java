package org.parley.lab.kill;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a {@link Keeper} said before it ended.
 *
 * @param exit 137 if it was killed
 * @param opening how long it took until it had the ledger open; empty if it had not
 * @param acknowledged in order
 * @param keeping how long it took from begun to acknowledged, one for each
 * @param begun what it was at, if it was
 */
record Killed(
        int exit,
        Optional<Duration> opening,
        List<Step> acknowledged,
        List<Duration> keeping,
        Optional<Step> begun) {
    private static final Predicate<String> ACKNOWLEDGED =
            Pattern.compile("\\d+ (full|lesser)").asMatchPredicate();
    private static final Predicate<String> BEGUN =
            Pattern.compile("> \\d+ (full|lesser)").asMatchPredicate();

    /** A line of the process, and when it came. */
    private record Line(String words, long nanos) {}

    /**
     * Runs a keeper until it ends or is killed, with SIGKILL.
     *
     * @param ledger its address
     */
    static Killed run(String ledger, long seed, int from, int to, Moment moment)
            throws IOException {
        ProcessBuilder command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Keeper.class.getName(),
                                String.valueOf(seed),
                                String.valueOf(from),
                                String.valueOf(to))
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put(Keeper.LEDGER, ledger);
        long start = System.nanoTime();
        Process process = command.start();
        // Unlike the process itself, its handle leaves the stream open: what it said is still
        // there.
        ProcessHandle handle = process.toHandle();
        if (moment instanceof Moment.Starting starting) {
            CompletableFuture.delayedExecutor(starting.delay().toNanos(), TimeUnit.NANOSECONDS)
                    .execute(handle::destroyForcibly);
        }
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<Line> lines = new ArrayList<>();
            int acknowledged = 0;
            String line = out.readLine();
            while (line != null) {
                lines.add(new Line(line, System.nanoTime()));
                acknowledged += ACKNOWLEDGED.test(line) ? 1 : 0;
                if (moment instanceof Moment.Keeping keeping
                        && acknowledged == keeping.acknowledged()
                        && BEGUN.test(line)) {
                    LockSupport.parkNanos(keeping.delay().toNanos());
                    handle.destroyForcibly();
                }
                line = out.readLine();
            }
            return of(process.waitFor(), start, lines);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * @param lines the last may be cut short, if the process was killed as it wrote
     */
    private static Killed of(int exit, long start, List<Line> lines) {
        List<Step> acknowledged = new ArrayList<>();
        List<Duration> keeping = new ArrayList<>();
        Optional<Duration> opening = Optional.empty();
        Optional<Step> begun = Optional.empty();
        long before = start;
        for (Line line : lines) {
            if (line.words().equals(Keeper.OPEN)) {
                opening = Optional.of(Duration.ofNanos(line.nanos() - start));
            } else if (BEGUN.test(line.words())) {
                begun = Optional.of(Step.parse(line.words().substring(2)));
            } else if (ACKNOWLEDGED.test(line.words())) {
                acknowledged.add(Step.parse(line.words()));
                keeping.add(Duration.ofNanos(line.nanos() - before));
                begun = Optional.empty();
            }
            before = line.nanos();
        }
        return new Killed(exit, opening, acknowledged, keeping, begun);
    }
}

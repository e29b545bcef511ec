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
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a {@link Keeper} said before it ended.
 *
 * @param exit 137 if it was killed
 * @param opened whether it had the ledger open
 * @param acknowledged in order
 * @param begun what it was at, if it was
 */
record Killed(int exit, boolean opened, List<Step> acknowledged, Optional<Step> begun) {
    private static final Predicate<String> ACKNOWLEDGED =
            Pattern.compile("\\d+ (full|lesser)").asMatchPredicate();

    /**
     * Runs a keeper until it ends or is killed.
     *
     * @param ledger its address
     * @param fromFirst whether {@code delay} begins when it has kept its first article, not when it
     *     has started
     * @param delay until it is killed with SIGKILL
     */
    static Killed run(String ledger, long seed, int from, int to, boolean fromFirst, Duration delay)
            throws IOException {
        ProcessBuilder command =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Keeper.class.getName(),
                                String.valueOf(seed),
                                String.valueOf(from),
                                String.valueOf(to))
                        .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put(Keeper.LEDGER, ledger);
        Process process = command.start();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            boolean waiting = true;
            String line = out.readLine();
            while (line != null) {
                lines.add(line);
                if (waiting && (!fromFirst || ACKNOWLEDGED.test(line))) {
                    waiting = false;
                    CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(process::destroyForcibly);
                }
                line = out.readLine();
            }
            return of(process.waitFor(), lines);
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
    private static Killed of(int exit, List<String> lines) {
        List<Step> acknowledged = new ArrayList<>();
        Optional<Step> begun = Optional.empty();
        for (String line : lines) {
            if (line.matches("> \\d+ (full|lesser)")) {
                begun = Optional.of(Step.parse(line.substring(2)));
            } else if (ACKNOWLEDGED.test(line)) {
                acknowledged.add(Step.parse(line));
                begun = Optional.empty();
            }
        }
        return new Killed(exit, lines.contains("open"), acknowledged, begun);
    }
}

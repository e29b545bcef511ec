package org.parley.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerException;
import org.parley.ledger.LedgerPlace;

/** What only a process of its own can show: being stopped, and writing where there is no room. */
class ProcessTest {
    private static final int ARTICLES = 300;

    @TempDir Path folder;

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(
                    folder.resolve("news/" + i + ".txt"), "Sorran demands corridor " + i + ".");
        }
    }

    @Test
    void read_stopped_whatItSaysIsKeptIsKept() throws Exception {
        Process process = start(folder.resolve("out"), "read", "--format", "jsonl", "news");
        waitForLedger(process);
        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(128 + 15, process.exitValue());
        String err = Files.readString(folder.resolve("err"));
        Matcher said = Pattern.compile("stopped\\. Articles: (\\d+) read").matcher(err);
        assertTrue(said.find(), err);
        int kept;
        try (Ledger ledger = LedgerPlace.of(ledger()).openExisting()) {
            kept = ledger.summary().articles();
            assertEquals(kept, ledger.summary().entries());
        }
        assertTrue(kept < ARTICLES, "stopped too late to show anything");
        // Some more may be kept while the last words are said.
        int counted = Integer.parseInt(said.group(1));
        assertTrue(counted > 0 && counted <= kept, counted + " " + kept);

        Process again = start(folder.resolve("out"), "read", "news");
        assertTrue(again.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, again.exitValue());
        String out = Files.readString(folder.resolve("out"));
        assertTrue(
                out.contains(
                        "Articles: " + (ARTICLES - kept) + " read, " + kept + " known already"),
                out);
    }

    @Test
    void read_outputHasNoRoom_saysSoAndKeeps() throws Exception {
        Process process = start(Path.of("/dev/full"), "read", "--format", "jsonl", "news");
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        String err = Files.readString(folder.resolve("err"));
        assertTrue(err.contains("the results could not be written: is the disk full?"), err);
        try (Ledger ledger = LedgerPlace.of(ledger()).openExisting()) {
            assertEquals(ARTICLES, ledger.summary().articles());
        }
    }

    private Path ledger() {
        return folder.resolve("ledger.db");
    }

    private void waitForLedger(Process process) throws Exception {
        for (int i = 0; i < 200; i++) {
            Thread.sleep(50);
            try (Ledger ledger = LedgerPlace.of(ledger()).openExisting()) {
                if (ledger.summary().articles() > 3) {
                    return;
                }
            } catch (LedgerException e) {
                assertTrue(process.isAlive(), () -> e.getMessage());
            }
        }
    }

    private Process start(Path out, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SlowParley.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--ledger", ledger().toString()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(new File(out.toString()))
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    /** Parley with a reader that knows two words and takes its time. */
    static final class SlowParley {
        private SlowParley() {}

        public static void main(String[] arguments) {
            Console console = Console.ofProcess();
            Cli cli =
                    new Cli(
                            console,
                            () ->
                                    article -> {
                                        pause();
                                        return WordReader.read(article);
                                    },
                            () -> WordReader::explain,
                            Clock.systemUTC());
            System.exit(cli.run(arguments));
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.reader.Reader;
import org.parley.reader.Reading;

/**
 * The same articles give the same bytes, by the real reader: twice, on any number of threads, in
 * any order.
 */
class SameBytesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final ArticleReader<Reading> READER = Reader.english()::read;

    private static final List<String> QUESTIONS =
            List.of("entries", "board", "timeline", "deadlines", "contradictions", "sources");

    @TempDir Path folder;

    /**
     * What a run printed and left in its ledger.
     *
     * @param out bytes of {@code read}
     * @param ledger bytes of all questions afterwards
     */
    private record Run(String out, String ledger) {}

    @Test
    void read_anyOrderAndThreads_sameBytesAndSameLedger() throws IOException {
        String texts = Files.createDirectory(folder.resolve("texts")).toString();
        for (String file : files()) {
            Files.copy(Path.of(file), Path.of(texts, Path.of(file).getFileName().toString()));
        }
        Run folderRun = read("1", texts);
        assertFalse(folderRun.out().isEmpty());
        assertEquals(folderRun, read("2", texts));
        assertEquals(folderRun, read("2", texts));

        List<String> files = files();
        Collections.shuffle(files, new Random(7));
        Run shuffled = read("2", files.toArray(String[]::new));
        assertEquals(shuffled, read("1", files.toArray(String[]::new)));
        assertEquals(
                folderRun.out().lines().sorted().toList(),
                shuffled.out().lines().sorted().toList());
        assertEquals(folderRun.ledger(), shuffled.ledger());

        String data = data();
        for (String file : files) {
            parley(data, "read", file);
        }
        parley(data, "read", files.get(0));
        assertEquals(folderRun.ledger(), ledger(data));
        parley(data, "reread");
        assertEquals(folderRun.ledger(), ledger(data));
    }

    @Test
    void reread_afterRulings_theyHold() throws IOException {
        String data = data();
        List<String> files = new ArrayList<>(files().subList(0, 4));
        files.forEach(file -> parley(data, "read", file));
        List<String> ids =
                parley(data, "entries", "--format", "csv")
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",")[1])
                        .limit(2)
                        .toList();
        String before = ledger(data);
        parley(data, "rule", ids.get(0), "--wrong");
        parley(data, "rule", ids.get(1), "--party", "Ruritania", "--issue", "the crown");
        String ruled = ledger(data);
        assertFalse(ruled.contains(ids.get(0)));
        assertTrue(ruled.contains("\"party\":\"Ruritania\""));
        parley(data, "reread");
        assertEquals(ruled, ledger(data));
        Collections.reverse(files);
        files.forEach(file -> parley(data, "read", file));
        assertEquals(ruled, ledger(data));
        parley(data, "rule", "undo");
        parley(data, "rule", "undo");
        assertEquals(before, ledger(data));
    }

    private String ledger(String data) {
        return QUESTIONS.stream()
                .map(question -> parley(data, question, "--format", "jsonl"))
                .collect(Collectors.joining());
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return new ArrayList<>(
                    files.map(Path::toString).filter(f -> f.endsWith(".txt")).sorted().toList());
        }
    }

    /** Reads into a ledger of its own. */
    private Run read(String threads, String... articles) {
        String data = data();
        List<String> arguments =
                new ArrayList<>(List.of("read", "--threads", threads, "--format", "jsonl"));
        arguments.addAll(Arrays.asList(articles));
        return new Run(parley(data, arguments.toArray(String[]::new)), ledger(data));
    }

    private String data() {
        try {
            return Files.createTempDirectory(folder, "data").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String parley(String data, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        Map.of("XDG_DATA_HOME", data, "COLUMNS", "80"),
                        folder,
                        false,
                        false,
                        false);
        assertEquals(
                0,
                new Cli(console, () -> READER, () -> WordReader::explain, Clock.systemUTC())
                        .run(arguments),
                () -> err.toString(UTF_8));
        return out.toString(UTF_8);
    }
}

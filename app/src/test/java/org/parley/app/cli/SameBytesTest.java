package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.reader.Reader;
import org.parley.reader.Reading;

/**
 * The same articles give the same bytes, by the real reader: twice, on any number of threads, in
 * any order.
 */
class SameBytesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final ArticleReader<Reading> READER = Reader.english()::read;

    @TempDir Path folder;

    /**
     * What a run printed and left in its ledger.
     *
     * @param out bytes of {@code read}
     * @param ledger bytes of {@code entries} afterwards
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
        assertEquals(folderRun.ledger(), parley(data, "entries", "--format", "jsonl"));
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
        return new Run(
                parley(data, arguments.toArray(String[]::new)),
                parley(data, "entries", "--format", "jsonl"));
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

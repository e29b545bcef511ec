package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.app.batch.WordReader;

/** The program with a ledger of its own, and a reader that needs no models. */
final class Program {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    private final Path folder;
    private final String ledger;
    private String out = "";
    private String err = "";

    /**
     * @param folder where articles are written
     * @param ledger a file, or the address of a database
     */
    Program(Path folder, String ledger) {
        this.folder = folder;
        this.ledger = ledger;
    }

    String ledger() {
        return ledger;
    }

    /** What a run that went well printed. */
    String run(String... arguments) {
        return run(0, arguments);
    }

    /**
     * What a run printed.
     *
     * @param exit the code that it must exit with
     */
    String run(int exit, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(printed, false, UTF_8),
                        new PrintStream(said, true, UTF_8),
                        Map.of("COLUMNS", "80", "USER", "ana"),
                        folder,
                        false,
                        false,
                        false);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", ledger));
        int code =
                new Cli(
                                console,
                                () -> WordReader::read,
                                () -> WordReader::explain,
                                Clock.fixed(NOON, ZoneOffset.UTC))
                        .run(all.toArray(String[]::new));
        out = printed.toString(UTF_8);
        err = said.toString(UTF_8);
        assertEquals(exit, code, err);
        return out;
    }

    /** What the last run said beside what it printed. */
    String said() {
        return err;
    }

    /** Reads an article. */
    void keep(String outlet, String day, String text) {
        try {
            String name = outlet + "-" + day + "-" + Integer.toHexString(text.hashCode()) + ".txt";
            Path file = Files.writeString(folder.resolve(name), text);
            run("read", "--outlet", outlet, "--published", day, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first digits of the id of the first entry with a cue. */
    String idOf(String cue) {
        return run("entries", "--format", "jsonl")
                .lines()
                .filter(json -> json.contains("\"cue\":{") && json.contains("\"text\":\"" + cue))
                .map(json -> json.replaceAll(".*?\"id\":\"([0-9a-f]{8}).*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}

package org.parley.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.ArticleReader;
import org.parley.app.batch.WordReader;
import org.parley.ledger.PostgresServer;
import org.parley.reader.Reader;
import org.parley.reader.Reading;

/** The program with a ledger in PostgreSQL, by the real reader: as with one in a file. */
class PostgresTest {
    private static final ArticleReader<Reading> READER = Reader.english()::read;
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    @TempDir Path folder;

    private String err = "";

    @Test
    void everyCommand_bothKindsOfLedger_sameBytes() {
        String file = folder.resolve("ledger.db").toString();
        String database = PostgresServer.running().database("program");
        List<String> examples = new ArrayList<>(List.of("read", "--format", "jsonl"));
        for (String example : List.of("peace-talks", "dock-strike")) {
            examples.add(Path.of("..", "examples", example + ".txt").toString());
        }
        String read = same(file, database, examples.toArray(String[]::new));
        assertFalse(read.isEmpty());
        assertTrue(same(file, database, "board").contains("│"));
        same(file, database, "board", "--format", "csv", "--issue", "a");
        same(file, database, "entries", "--format", "jsonl");
        assertFalse(same(file, database, "entries", "--move", "demand").isEmpty());
        same(file, database, "names", "--format", "jsonl");
        same(file, database, "names", "--unresolved");
        String name = first(same(file, database, "names", "--format", "csv"));
        same(file, database, "names", "role", name, "--party", "Sorran");
        same(file, database, "board", "--party", "sorran", "--format", "markdown");
        same(file, database, "names", "rulings", "--format", "csv");
        rulings(file, database);
    }

    private void rulings(String file, String database) {
        String text = Path.of("..", "examples", "peace-talks.txt").toString();
        same(
                file,
                database,
                "rule",
                "add",
                text,
                "--quote",
                "Muscat round ends",
                "--party",
                "Oman",
                "--move",
                "accept");
        same(file, database, "review", "--limit", "3", "--format", "csv");
        String entries = same(file, database, "entries", "--format", "csv");
        String id = entries.lines().skip(1).findFirst().orElseThrow().split(",")[1];
        same(file, database, "rule", id, "--wrong", "--onward", "--dry-run");
        same(file, database, "rule", id, "--wrong", "--onward");
        same(file, database, "entries", "--format", "jsonl");
        same(file, database, "reread");
        same(file, database, "contradictions", "--all");
        same(file, database, "rule", "list", "--format", "jsonl");
        same(file, database, "rule", "undo", "1");
        same(file, database, "review", "--sample", "5", "--precision");
    }

    @Test
    void ledgerInfo_database_shownWithoutItsPassword() {
        String database = PostgresServer.running().database("info");
        String read = parley(0, database, "read", "../examples/peace-talks.txt");
        String shown =
                "jdbc:postgresql://127.0.0.1:"
                        + PostgresServer.running().port()
                        + "/info?user="
                        + PostgresServer.USER;
        assertTrue(read.contains("Kept in " + shown + " ("), read);
        String info = parley(0, database, "ledger", "info");
        assertTrue(info.startsWith("database      " + shown + "\nsize "), info);
        assertFalse(info.contains("password"), info);
        assertTrue(parley(0, database, "ledger", "check").startsWith("clean: 1 article, "));
        parley(2, database, "ledger", "backup", folder.resolve("copy.dump").toString());
        assertTrue(err.contains("does that: pg_dump -Fc -h 127.0.0.1 "), err);
    }

    @Test
    void read_dryRun_knowsWhatTheDatabaseHasAndMakesNothing() {
        String database = PostgresServer.running().database("dry");
        parley(0, database, "read", "--dry-run", "../examples/peace-talks.txt");
        parley(2, database, "board");
        assertTrue(err.contains("there is none yet. Fill it with: parley read"), err);
    }

    @Test
    void board_wrongAddress_exitTwoAndPasswordNotShown() {
        parley(2, "postgresql://ana:sesame@host/talks", "board");
        assertTrue(err.contains("this is no address of a PostgreSQL database"), err);
        assertFalse(err.contains("sesame"), err);
        parley(2, "jdbc:postgresql://127.0.0.1:1/talks?user=ana&password=sesame", "board");
        assertTrue(err.contains("no PostgreSQL server answers there"), err);
        assertFalse(err.contains("sesame"), err);
    }

    private String same(String file, String database, String... arguments) {
        String expected = parley(0, file, arguments);
        assertEquals(expected, parley(0, database, arguments), String.join(" ", arguments));
        return expected;
    }

    /** First name of a table in CSV. */
    private static String first(String names) {
        return names.lines().skip(1).findFirst().orElseThrow().split(",")[0];
    }

    private String parley(int exit, String ledger, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(said, true, UTF_8),
                        Map.of("COLUMNS", "80"),
                        folder,
                        false,
                        false,
                        false);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--ledger", ledger));
        int code =
                new Cli(
                                console,
                                () -> READER,
                                () -> WordReader::explain,
                                Clock.fixed(NOON, ZoneOffset.UTC))
                        .run(all.toArray(String[]::new));
        err = said.toString(UTF_8);
        assertEquals(exit, code, err);
        return out.toString(UTF_8);
    }
}

package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;

class SqliteFileTest {
    @TempDir Path folder;

    @Test
    void open_newFile_foldersMade() {
        Path file = folder.resolve("a/b c/ledger?mode=ro#%41.db");
        open(file);
        assertTrue(Files.exists(file));
    }

    @Test
    void open_emptyFile_becomesLedger() throws IOException {
        open(Files.createFile(folder.resolve("empty.db")));
    }

    @Test
    void openExisting_missingFile_notMade() {
        Path file = folder.resolve("none.db");
        String message =
                assertThrows(LedgerException.class, () -> LedgerPlace.of(file).openExisting())
                        .getMessage();
        assertTrue(message.contains(file + ": there is none yet"), message);
        assertFalse(Files.exists(file));
    }

    @Test
    void openExisting_emptyFile_refusedAndLeftEmpty() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        String message =
                assertThrows(LedgerException.class, () -> LedgerPlace.of(file).openExisting())
                        .getMessage();
        assertTrue(message.contains(file + ": the file is empty"), message);
        assertEquals(0, Files.size(file));
    }

    @Test
    void connectToRead_closedLedger_askedButNotWritten() throws Exception {
        Path file = folder.resolve("a b?c.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keep(ledger, 1);
        }
        try (Connection connection = new SqliteFile(file).connectToRead()) {
            assertEquals(1, count(connection, "article"));
            SQLException failure =
                    assertThrows(
                            SQLException.class,
                            () -> connection.createStatement().execute("delete from entry"));
            assertTrue(
                    SqliteFailure.of("write to", file, failure).getMessage().contains("read-only"),
                    failure.getMessage());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void connectToRead_whileAnotherWrites_seesWhatIsKept() throws Exception {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keep(ledger, 1);
            try (Connection connection = new SqliteFile(file).connectToRead()) {
                assertEquals(1, count(connection, "article"));
            }
        }
    }

    @Test
    void check_wordsThatTheirIndexDoesNotHave_found() throws SQLException {
        Path file = folder.resolve("words.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keep(ledger, 1);
            assertEquals(List.of(), ledger.check().damages());
        }
        execute(file, "update search_words_content set c1 = 'other words'");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            List<Damage> damages = ledger.check().damages();
            assertEquals(1, damages.size());
            assertTrue(damages.get(0).flaw().contains("search_words"), damages.get(0).flaw());
        }
    }

    @Test
    void connectToRead_olderSchema_refused() throws SQLException {
        Path file = folder.resolve("older.db");
        open(file);
        execute(file, "delete from flyway_schema_history where version <> '1'");
        String message =
                assertThrows(LedgerException.class, () -> new SqliteFile(file).connectToRead())
                        .getMessage();
        assertTrue(message.contains("an older Parley wrote it (schema 1)"), message);
    }

    @Test
    void keep_diskFull_saysSoAndLosesNothing() throws Exception {
        Path file = folder.resolve("full.db");
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            keep(ledger, 1);
        }
        SqliteFile small = new SqliteFile(file);
        try (Connection connection = small.connect()) {
            try (Statement sql = connection.createStatement()) {
                sql.execute("pragma max_page_count = 1");
            }
            Article big = Article.of("long.txt", "Karvelia agreed. ".repeat(100_000));
            Jdbi jdbi = Jdbi.create(connection);
            JdbiException full =
                    assertThrows(
                            JdbiException.class,
                            () -> jdbi.useHandle(h -> Filing.unread(h, big, "in French")));
            String message = SqliteFailure.of("write to the ledger", file, full).getMessage();
            assertTrue(message.contains("the disk is full. Make room"), message);
        }
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(1, ledger.summary().articles());
            assertTrue(ledger.summary().unread().isEmpty());
        }
    }

    @Test
    void open_textFile_notALedger() throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(file, "These are notes, and no database at all. ".repeat(100));
        assertEquals("the file is not a ledger (not an SQLite database)", reason(file));
        assertTrue(Files.readString(file).startsWith("These are notes"));
    }

    @Test
    void open_folder_refused() {
        assertEquals("it is a folder", reason(folder));
    }

    @Test
    void open_folderIsAFile_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertTrue(reason(file.resolve("ledger.db")).startsWith("its folder cannot be made"));
    }

    @Test
    void open_otherProgramsDatabase_refusedAndUntouched() throws SQLException, IOException {
        Path file = folder.resolve("shop.db");
        execute(file, "create table customer (name text)");
        byte[] before = Files.readAllBytes(file);
        assertEquals("it is an SQLite database of another program", reason(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void open_newerSchema_refused() throws SQLException {
        Path file = folder.resolve("newer.db");
        open(file);
        execute(
                file,
                "insert into flyway_schema_history select 99, '999', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success from flyway_schema_history where version = '1'");
        assertEquals(
                "a newer Parley wrote it (schema 999, this one knows " + LedgerPlace.SCHEMA + ")",
                reason(file));
    }

    @Test
    void read_damagedPages_saysDamaged() throws IOException {
        Path file = folder.resolve("damaged.db");
        open(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4096);
            bytes.write(new byte[(int) bytes.length() - 4096]);
        }
        LedgerException failure =
                assertThrows(
                        LedgerException.class,
                        () -> {
                            try (Ledger ledger = LedgerPlace.of(file).open()) {
                                ledger.articles();
                            }
                        });
        assertTrue(failure.getMessage().contains("the file is damaged"), failure.getMessage());
    }

    @Test
    void open_twiceAtOnce_bothWriteBothSee() {
        Path file = folder.resolve("shared.db");
        try (Ledger one = LedgerPlace.of(file).open();
                Ledger two = LedgerPlace.of(file).open()) {
            keep(one, 1);
            keep(two, 2);
            assertEquals(2, one.summary().articles());
            assertEquals(2, two.summary().articles());
        }
    }

    @Test
    void open_manyThreadsOnNewFile_allKeep() throws Exception {
        Path file = folder.resolve("crowd.db");
        ExecutorService crowd = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> writers = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int first = writer * 5;
                writers.add(
                        () -> {
                            try (Ledger ledger = LedgerPlace.of(file).open()) {
                                IntStream.range(first, first + 5).forEach(i -> keep(ledger, i));
                            }
                            return 5;
                        });
            }
            for (Future<Integer> written : crowd.invokeAll(writers)) {
                assertEquals(5, written.get());
            }
        } finally {
            crowd.shutdownNow();
        }
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            assertEquals(20, ledger.summary().articles());
        }
    }

    @Test
    void kill_inMidWrite_acknowledgedArticlesSurvive() throws Exception {
        Path file = folder.resolve("killed.db");
        Path acknowledgements = Files.createFile(folder.resolve("acknowledged"));
        Process writer =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                file.toString())
                        .redirectOutput(acknowledgements.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (writer.isAlive() && lines(acknowledgements) < 20) {
            Thread.sleep(10);
        }
        writer.destroyForcibly().waitFor();
        long acknowledged = lines(acknowledgements);
        assertTrue(acknowledged >= 20, "acknowledged " + acknowledged);
        try (Ledger ledger = LedgerPlace.of(file).open()) {
            int articles = ledger.summary().articles();
            assertTrue(
                    articles == acknowledged || articles == acknowledged + 1,
                    articles + " of " + acknowledged);
            assertEquals(articles, ledger.summary().entries());
        }
    }

    private static long lines(Path file) throws IOException {
        return Files.readString(file).chars().filter(unit -> unit == '\n').count();
    }

    @Test
    void standard_byXdg_absoluteOnly() {
        Path home = Path.of("/home/ana");
        Path usual = Path.of("/home/ana/.local/share/parley/ledger.db");
        assertEquals(usual, standard(Map.of(), home));
        assertEquals(usual, standard(Map.of("XDG_DATA_HOME", "data"), home));
        assertEquals(usual, standard(Map.of("XDG_DATA_HOME", ""), home));
        assertEquals(
                Path.of("/data/parley/ledger.db"),
                standard(Map.of("XDG_DATA_HOME", "/data"), home));
    }

    private static Path standard(Map<String, String> environment, Path home) {
        return Path.of(LedgerPlace.standard(environment, home).toString());
    }

    /** Keeps articles until it is killed, one line for each. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            Ledger ledger = LedgerPlace.of(Path.of(arguments[0])).open();
            for (int i = 0; ; i++) {
                keep(ledger, i);
                System.out.println(i);
            }
        }
    }

    static void keep(Ledger ledger, int number) {
        Article article = Article.of(number + ".txt", "Karvelia agreed " + number);
        Entry entry = Samples.entry(article, "Karvelia", Move.ACCEPT, null, "agreed");
        ledger.keep(article, List.of(), List.of(entry), List.of());
    }

    private static void open(Path file) {
        LedgerPlace.of(file).open().close();
    }

    /** Why a file is refused: the message without what was tried and the way out. */
    private static String reason(Path file) {
        String message = assertThrows(LedgerException.class, () -> open(file)).getMessage();
        String start = "cannot open the ledger " + file + ": ";
        assertTrue(message.startsWith(start), message);
        assertTrue(message.endsWith(" with --ledger"), message);
        String rest = message.substring(start.length());
        int wayOut = rest.indexOf(". ");
        return wayOut < 0 ? rest : rest.substring(0, wayOut);
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select count(*) from " + table)) {
            return row.getInt(1);
        }
    }

    static void execute(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}

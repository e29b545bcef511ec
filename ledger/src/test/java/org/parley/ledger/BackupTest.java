package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir Path folder;

    private Path file;
    private Path copy;
    private LedgerPlace place;

    @BeforeEach
    void fill() {
        file = folder.resolve("it's a?ledger.db");
        copy = folder.resolve("copy's.db");
        place = LedgerPlace.of(file);
        keep(place, 1);
    }

    private static void keep(LedgerPlace at, int number) {
        try (Ledger ledger = at.open()) {
            SqliteFileTest.keep(ledger, number);
        }
    }

    private static int articles(Path ledger) {
        try (Ledger opened = LedgerPlace.of(ledger).openExisting()) {
            assertTrue(opened.check().clean());
            return opened.summary().articles();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static String refusal(Runnable work) {
        return String.valueOf(assertThrows(LedgerException.class, work::run).getMessage());
    }

    @Test
    void backup_closedLedger_oneFileThatIsALedger() throws IOException {
        place.backup(copy);
        assertEquals(List.of("copy's.db", "it's a?ledger.db"), files());
        assertEquals(1, articles(copy));
    }

    @Test
    void backup_whileAnotherWrites_ofOneMoment() throws Exception {
        try (Ledger ledger = place.open()) {
            CompletableFuture<Void> writer =
                    CompletableFuture.runAsync(
                            () -> {
                                for (int i = 2; i < 60; i++) {
                                    SqliteFileTest.keep(ledger, i);
                                }
                            });
            int before = 0;
            for (int i = 0; i < 5; i++) {
                Path to = folder.resolve(i + ".db");
                place.backup(to);
                int articles = articles(to);
                assertTrue(articles >= Math.max(1, before), articles + " after " + before);
                before = articles;
            }
            writer.get();
            assertEquals(59, ledger.summary().articles());
        }
    }

    @Test
    void backup_inTheMiddleOfATransaction_withoutIt() throws Exception {
        try (Connection writer = new SqliteFile(file).connect()) {
            writer.setAutoCommit(false);
            writer.createStatement().execute("delete from entry");
            place.backup(copy);
            writer.rollback();
        }
        assertEquals(1, articles(copy));
    }

    @Test
    void backup_fileIsThere_refusedAndUntouched() throws IOException {
        Files.writeString(copy, "a letter");
        assertTrue(refusal(() -> place.backup(copy)).contains("there is a file of that name"));
        assertEquals("a letter", Files.readString(copy));
        assertTrue(refusal(() -> place.backup(file)).contains("there is a file of that name"));
        assertEquals(2, files().size());
    }

    @Test
    void backup_noLedgerOrNoFolder_saysSo() {
        Path none = folder.resolve("none.db");
        String message = refusal(() -> LedgerPlace.of(none).backup(copy));
        assertTrue(message.contains(none + ": there is none yet"), message);
        refusal(() -> place.backup(folder.resolve("no/such/folder.db")));
        assertFalse(Files.exists(copy));
    }

    @Test
    void backup_olderLedger_leftAsOldAsItIs() throws SQLException {
        SqliteFileTest.execute(
                file,
                "delete from flyway_schema_history where version is null or cast(version as integer) > 5");
        place.backup(copy);
        assertTrue(
                refusal(() -> new SqliteFile(copy).connectToRead().hashCode())
                        .contains("an older Parley wrote it (schema 5)"));
    }

    @Test
    void restore_backup_inPlaceAndWhatWasThereKept() throws IOException {
        place.backup(copy);
        byte[] bytes = Files.readAllBytes(copy);
        keep(place, 2);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Restored restored = place.restore(copy);
        assertEquals(new LedgerCheck(1, 1, List.of(), 0), restored.check());
        Path before = Path.of(file + ".before-restore");
        assertEquals(before, restored.before());
        assertEquals(1, articles(file));
        assertEquals(2, articles(before));
        assertEquals(
                "rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertArrayEquals(bytes, Files.readAllBytes(copy), "the backup is only read");

        assertEquals(Path.of(file + ".before-restore-2"), place.restore(before).before());
        assertEquals(2, articles(file));
        assertEquals(4, files().size(), files().toString());
    }

    @Test
    void restore_nothingThere_made() {
        place.backup(copy);
        Path other = folder.resolve("new/other.db");
        assertNull(LedgerPlace.of(other).restore(copy).before());
        assertEquals(1, articles(other));
    }

    @Test
    void restore_ledgerInUseAsBackup_withItsLog() {
        Path live = folder.resolve("live.db");
        try (Ledger ledger = LedgerPlace.of(live).open()) {
            SqliteFileTest.keep(ledger, 1);
            SqliteFileTest.keep(ledger, 2);
            place.restore(live);
        }
        assertEquals(2, articles(file));
    }

    @Test
    void restore_damagedBackup_listedAndNothingChanged() throws Exception {
        keep(place, 2);
        place.backup(copy);
        SqliteFileTest.execute(copy, "update entry set evidence_end = 9999");
        Restored restored = place.restore(copy);
        assertEquals(2, restored.check().damages().size());
        assertNull(restored.before());
        assertEquals(2, articles(file));
        assertEquals(2, files().size(), files().toString());
    }

    @Test
    void restore_backupWithBrokenIndex_listed() throws Exception {
        place.backup(copy);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + copy);
                Statement sql = raw.createStatement()) {
            sql.execute("pragma writable_schema = on");
            sql.execute("delete from sqlite_master where name = 'actor_by_name'");
        }
        Restored restored = place.restore(copy);
        assertFalse(restored.check().clean(), "a page that nothing owns");
        assertNull(restored.before());
    }

    @Test
    void restore_noLedger_refused() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes"), "No database at all. ".repeat(90));
        assertTrue(refusal(() -> place.restore(notes)).contains("the file is not a ledger"));
        Path shop = folder.resolve("shop.db");
        SqliteFileTest.execute(shop, "create table customer (name text)");
        assertTrue(refusal(() -> place.restore(shop)).contains("of another program"));
        Path none = folder.resolve("none.db");
        assertTrue(refusal(() -> place.restore(none)).contains(none + ": there is none yet"));
        assertTrue(refusal(() -> place.restore(file)).contains("the ledger itself"));
        assertEquals(1, articles(file));
        assertEquals(3, files().size(), files().toString());
    }

    @Test
    void restore_anotherHasTheLedgerOpen_refusedAndUntouched() throws IOException {
        place.backup(copy);
        try (Ledger ledger = place.open()) {
            String message = refusal(() -> place.restore(copy));
            assertTrue(message.contains("another process has the ledger open"), message);
            SqliteFileTest.keep(ledger, 2);
        }
        assertEquals(2, articles(file));
        assertEquals(2, files().size(), files().toString());
    }

    @Test
    void restore_overAnotherProgramsDatabase_refused() throws SQLException {
        place.backup(copy);
        Path shop = folder.resolve("shop.db");
        SqliteFileTest.execute(shop, "create table customer (name text)");
        assertTrue(
                refusal(() -> LedgerPlace.of(shop).restore(copy)).contains("of another program"));
    }

    @Test
    void restore_overADamagedLedger_keptAside() throws IOException {
        place.backup(copy);
        for (int from : new int[] {4096, 0}) {
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(from);
                bytes.write(new byte[(int) bytes.length() - from]);
            }
            byte[] damaged = Files.readAllBytes(file);
            Path before = place.restore(copy).before();
            assertArrayEquals(damaged, Files.readAllBytes(before));
            assertEquals(1, articles(file));
        }
    }

    @Test
    void open_whileTheLedgerIsExchanged_neverWritesToWhatIsPutAway() throws Exception {
        place.backup(copy);
        Path part = folder.resolve("part.db");
        Files.copy(copy, part);
        CompletableFuture<Void> late;
        try (Connection alone = new SqliteFile(file).connectAlone()) {
            alone.createStatement().execute("begin exclusive");
            late = CompletableFuture.runAsync(() -> keep(place, 2));
            Thread.sleep(500);
            Files.createLink(folder.resolve("before"), file);
            Files.move(part, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            late.get();
            assertEquals(2, articles(file));
        } catch (ExecutionException e) {
            assertTrue(
                    e.getCause().getMessage().contains("another ledger was put in its place"),
                    e.getCause().getMessage());
            assertEquals(1, articles(file));
        }
        Files.delete(file);
        assertEquals(1, articles(folder.resolve("before")));
    }

    @Test
    void backupAndRestore_postgres_saysWhichProgramDoesIt() {
        LedgerPlace database =
                LedgerPlace.parse(
                        "jdbc:postgresql://db.example.org:5433/talks?user=ana&password=sesame");
        assertEquals(
                "cannot back up the ledger jdbc:postgresql://db.example.org:5433/talks?user=ana: PostgreSQL's own"
                        + " program does that: pg_dump -Fc -h db.example.org -p 5433 -U ana talks > 'a b.dump'",
                refusal(() -> database.backup(Path.of("a b.dump"))));
        String restore = refusal(() -> database.restore(Path.of("a.dump")));
        assertTrue(
                restore.endsWith(
                        "pg_restore --clean --if-exists -h db.example.org -p 5433 -U ana -d talks a.dump"),
                restore);
        assertTrue(
                refusal(
                                () ->
                                        LedgerPlace.parse("jdbc:postgresql:talks?currentSchema=x")
                                                .backup(copy))
                        .contains("pg_dump -Fc -h localhost -p 5432 -n x talks > "));
    }
}

package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When a process opens connections to a file, when it tries them, and what stays beside it. */
@Timeout(60)
class SqliteReadersTest {
    @TempDir Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final AtomicInteger opened = new AtomicInteger();
    private Path path;
    private SqliteFile file;

    @BeforeEach
    void fill() {
        path = folder.resolve("ledger.db");
        file = new SqliteFile(path);
        try (Ledger ledger = LedgerPlace.of(path).open()) {
            SqliteFileTest.keep(ledger, 1);
        }
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Connection another() {
        opened.incrementAndGet();
        return file.connect();
    }

    private SqliteStore store() {
        return new SqliteStore(path, file.connect(), this::another, this::another);
    }

    private static int articles(Store store) {
        return store.read(handle -> Rows.count(handle, "article"));
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void oneThread_readingAndWriting_oneConnection() throws Exception {
        try (SqliteStore store = store()) {
            assertEquals(1, articles(store));
            store.write(handle -> handle.execute("update article set title = 'x'"));
            assertEquals(1, articles(store));
        }
        assertEquals(0, opened.get());
        assertEquals(List.of("ledger.db"), files(), "the log is taken over");
    }

    @Test
    void threads_oneAfterTheOther_oneMoreConnection() throws Exception {
        try (SqliteStore store = store()) {
            assertEquals(1, articles(store));
            for (int thread = 0; thread < 4; thread++) {
                assertEquals(1, threads.submit(() -> articles(store)).get());
                assertEquals(1, articles(store));
            }
            assertEquals(1, opened.get());
            store.write(handle -> handle.execute("update article set title = 'x'"));
            assertEquals(1, opened.get());
        }
        assertEquals(List.of("ledger.db"), files(), "the log is taken over");
    }

    @Test
    void write_whileTheFirstThreadReads_byAConnectionOfItsOwn() throws Exception {
        try (SqliteStore store = store()) {
            CountDownLatch reading = new CountDownLatch(1);
            CountDownLatch written = new CountDownLatch(1);
            Future<Integer> first =
                    threads.submit(
                            () ->
                                    store.<Integer>read(
                                            handle -> {
                                                reading.countDown();
                                                await(written);
                                                return Rows.count(handle, "article");
                                            }));
            await(reading);
            store.write(handle -> handle.execute("update article set title = 'x'"));
            written.countDown();
            assertEquals(1, first.get());
            assertEquals(1, opened.get());
        }
        assertEquals(List.of("ledger.db"), files(), "the log is taken over");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertEquals(true, latch.await(20, TimeUnit.SECONDS), "held up");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readOnly_manyThreads_answeredAndNothingMadeBesideIt() throws Exception {
        try (Store store =
                new SqliteStore(
                        path, file.connectToRead(), file::connectToRead, file::connectToRead)) {
            List<Future<Integer>> answers =
                    IntStream.range(0, 20)
                            .mapToObj(reader -> threads.submit(() -> articles(store)))
                            .toList();
            for (Future<Integer> answer : answers) {
                assertEquals(1, answer.get());
            }
            assertEquals(List.of("ledger.db"), files());
            assertThrows(
                    LedgerException.class,
                    () -> store.write(handle -> handle.execute("delete from article")));
        }
    }

    @Test
    void line_justUsed_notTriedBeforeItFails() {
        AtomicInteger tried = new AtomicInteger();
        Line.Reopening counting =
                connection -> {
                    tried.incrementAndGet();
                    return connection;
                };
        try (Line line =
                new Line(
                        path.toString(),
                        file.connect(),
                        counting,
                        (what, e) -> SqliteFailure.of(what, path, e))) {
            for (int time = 0; time < 3; time++) {
                line.run("read", handle -> Rows.count(handle, "article"), () -> false);
            }
            assertEquals(0, tried.get());
            assertThrows(
                    LedgerException.class,
                    () -> line.run("read", handle -> Rows.count(handle, "none"), () -> true));
            assertEquals(0, tried.get(), "what was asked is wrong, and not the connection");
            line.run("read", handle -> Rows.count(handle, "article"), () -> false);
            assertEquals(1, tried.get());
        }
    }
}

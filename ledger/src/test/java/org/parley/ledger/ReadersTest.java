package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.history.Position;
import org.parley.ledger.search.SearchQuery;

/** Several threads that read a ledger at once, while it is written to. */
@ParameterizedClass
@EnumSource(Database.class)
@Timeout(120)
class ReadersTest {
    private static final int THREADS = 12;

    @Parameter Database database;

    @TempDir Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private Ledger open() {
        return database.place(folder, "ledger").open();
    }

    /** One article with two entries: who reads sees both or none. */
    private static void keep(Ledger ledger, int number) {
        Article article =
                Article.of(number + ".txt", "Karvelia agreed " + number + ". Sorran refused.")
                        .withPublished(Samples.TALKS.published());
        Entry agreed = Samples.entry(article, "Karvelia", Move.ACCEPT, "corridor", "agreed");
        Entry refused = Samples.entry(article, "Sorran", Move.REJECT, "corridor", "refused");
        ledger.keep(article, List.of(), List.of(agreed, refused), List.of());
    }

    private static List<Object> answers(Ledger ledger) {
        Question everything = Question.everything();
        List<Position> positions = ledger.positions(everything, 10, 10);
        return List.of(
                ledger.entries(everything),
                ledger.events(everything, 100),
                positions,
                ledger.names().actors(),
                ledger.issues().list(everything),
                ledger.search(SearchQuery.parse("agreed -2"), everything, null, 10),
                ledger.summary().entries());
    }

    @Test
    void read_manyThreads_eachAsOneAlone() throws Exception {
        List<Object> alone;
        try (Ledger ledger = open()) {
            for (int number = 0; number < 5; number++) {
                keep(ledger, number);
            }
            alone = answers(ledger);
            List<Callable<List<Object>>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3 * THREADS; reader++) {
                readers.add(() -> answers(ledger));
            }
            for (Future<List<Object>> answers : threads.invokeAll(readers)) {
                assertEquals(alone, answers.get());
            }
            assertEquals(alone, answers(ledger));
        }
        try (Ledger ledger = open()) {
            assertEquals(alone, answers(ledger), "all connections were closed in order");
            assertEquals(List.of(), ledger.check().damages());
        }
    }

    @Test
    void read_whileAnotherThreadKeeps_wholeArticlesAndNeverFewerThanBefore() throws Exception {
        try (Ledger ledger = open()) {
            AtomicBoolean done = new AtomicBoolean();
            List<Future<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < THREADS; reader++) {
                readers.add(threads.submit(() -> watch(ledger, done)));
            }
            Future<?> writer =
                    threads.submit(
                            () -> {
                                for (int number = 0; number < 25; number++) {
                                    keep(ledger, number);
                                }
                            });
            try {
                writer.get();
            } finally {
                done.set(true);
            }
            for (Future<Integer> watched : readers) {
                assertTrue(watched.get() > 0);
            }
            assertEquals(50, ledger.entries(Question.everything()).size());
            assertEquals(List.of(), ledger.check().damages());
        }
    }

    /** Returns how often it asked. */
    private static int watch(Ledger ledger, AtomicBoolean done) {
        int before = 0;
        int asked = 0;
        do {
            int entries = ledger.entries(Question.everything()).size();
            assertEquals(0, entries % 2, "an article by half");
            assertTrue(entries >= before, entries + " after " + before);
            SearchQuery refused = SearchQuery.parse("refused");
            int found = ledger.search(refused, Question.everything(), null, 100).hits().size();
            assertTrue(found >= entries / 2, found + " found of " + entries + " entries");
            before = entries;
            asked++;
        } while (!done.get());
        return asked;
    }

    @Test
    void read_whileAWriteIsUnderWay_notHeldUpAndSeesWhatWasBefore() throws Exception {
        try (Ledger ledger = open()) {
            keep(ledger, 1);
        }
        try (Store store = database.place(folder, "ledger").store()) {
            assertEquals(1, articles(store));
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch read = new CountDownLatch(1);
            Future<Integer> writer =
                    threads.submit(
                            () ->
                                    store.<Integer>write(
                                            handle -> {
                                                int rows =
                                                        handle.execute(
                                                                "update article set title = 'x'");
                                                written.countDown();
                                                await(read);
                                                return rows;
                                            }));
            await(written);
            for (int time = 0; time < 3; time++) {
                assertEquals(0, titled(store));
                assertEquals(0, threads.submit(() -> titled(store)).get());
            }
            read.countDown();
            assertEquals(1, writer.get());
            assertEquals(1, titled(store));
        }
    }

    @Test
    void write_whileReadsAreUnderWay_notHeldUpAndNotSeenByThem() throws Exception {
        try (Ledger ledger = open()) {
            keep(ledger, 1);
        }
        try (Store store = database.place(folder, "ledger").store()) {
            CountDownLatch begun = new CountDownLatch(2);
            CountDownLatch written = new CountDownLatch(1);
            Callable<Integer> reader =
                    () ->
                            store.<Integer>read(
                                    handle -> {
                                        Rows.count(handle, "article");
                                        begun.countDown();
                                        await(written);
                                        return Rows.count(handle, "article where title = 'x'");
                                    });
            Future<Integer> first = threads.submit(reader);
            Future<Integer> second = threads.submit(reader);
            await(begun);
            store.write(handle -> handle.execute("update article set title = 'x'"));
            written.countDown();
            assertEquals(0, first.get());
            assertEquals(0, second.get());
            assertEquals(1, titled(store));
            assertEquals(1, threads.submit(() -> titled(store)).get());
        }
    }

    @Test
    void read_moreThreadsThanConnections_eachHasItsTurn() throws Exception {
        try (Ledger ledger = open()) {
            keep(ledger, 1);
        }
        try (Store store = database.place(folder, "ledger").store()) {
            assertEquals(1, articles(store));
            CountDownLatch all = new CountDownLatch(Readers.MOST);
            List<Callable<Integer>> readers = new ArrayList<>();
            for (int reader = 0; reader < 3 * Readers.MOST; reader++) {
                readers.add(
                        () ->
                                store.<Integer>read(
                                        handle -> {
                                            all.countDown();
                                            await(all);
                                            return Rows.count(handle, "article");
                                        }));
            }
            ExecutorService crowd = Executors.newFixedThreadPool(3 * Readers.MOST);
            try {
                for (Future<Integer> answer : crowd.invokeAll(readers)) {
                    assertEquals(1, answer.get(), "as many as there are connections read at once");
                }
            } finally {
                crowd.shutdownNow();
            }
        }
    }

    @Test
    void read_byOtherConnections_cannotWrite() throws Exception {
        try (Store store = database.place(folder, "ledger").store()) {
            assertEquals(0, articles(store));
            Future<?> writing =
                    threads.submit(
                            () -> store.read(handle -> handle.execute("delete from article")));
            Exception failure = assertThrows(Exception.class, writing::get);
            assertTrue(failure.getCause() instanceof LedgerException, failure.toString());
            assertEquals(0, threads.submit(() -> articles(store)).get(), "it is still of use");
        }
    }

    @Test
    void close_whileThreadsRead_theyAreAnsweredOrToldAndNothingHangs() throws Exception {
        Store store = database.place(folder, "ledger").store();
        assertEquals(0, articles(store));
        CountDownLatch begun = new CountDownLatch(Readers.MOST);
        CountDownLatch end = new CountDownLatch(1);
        List<Future<Integer>> reading = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(Readers.MOST + 2);
        try {
            for (int reader = 0; reader < Readers.MOST; reader++) {
                reading.add(
                        crowd.submit(
                                () ->
                                        store.<Integer>read(
                                                handle -> {
                                                    begun.countDown();
                                                    await(end);
                                                    return Rows.count(handle, "article");
                                                })));
            }
            await(begun);
            Future<Integer> waiting = crowd.submit(() -> articles(store));
            Future<?> closing = crowd.submit(store::close);
            Exception told = assertThrows(Exception.class, waiting::get);
            String message = String.valueOf(told.getCause().getMessage());
            assertTrue(message.endsWith("it was closed meanwhile. Open it again"), message);
            end.countDown();
            for (Future<Integer> answer : reading) {
                assertEquals(0, answer.get());
            }
            closing.get();
            assertThrows(LedgerException.class, () -> articles(store));
            assertThrows(
                    LedgerException.class,
                    () -> store.write(handle -> handle.execute("delete from article")));
        } finally {
            crowd.shutdownNow();
        }
    }

    private static int articles(Store store) {
        return store.read(handle -> Rows.count(handle, "article"));
    }

    private static int titled(Store store) {
        return store.read(handle -> Rows.count(handle, "article where title = 'x'"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS), "held up");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

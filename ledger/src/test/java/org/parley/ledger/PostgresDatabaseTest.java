package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;

/** What is the server's matter: how it is reached, who else is in the database, who waits. */
class PostgresDatabaseTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private PostgresServer server;
    private String name;

    @BeforeEach
    void database() {
        server = PostgresServer.running();
        name = "database" + NUMBER.incrementAndGet();
        server.database(name);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private LedgerPlace place() {
        return LedgerPlace.parse(server.address(name));
    }

    @Test
    void toString_anyAddress_withoutPassword() {
        String start = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name;
        assertEquals(start + "?user=parley", place().toString());
        assertEquals(
                start + "?user=parley&currentSchema=talks",
                LedgerPlace.parse(server.address(name) + "&currentSchema=talks&sslpassword=x")
                        .toString());
        assertEquals(
                "jdbc:postgresql://host/talks",
                LedgerPlace.parse("jdbc:postgresql://host/talks").toString());
        assertEquals("database", place().noun());
    }

    /** Ends all connections of the database, and waits for their end. */
    private void endConnections() throws SQLException {
        server.execute(
                "postgres",
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '"
                        + name
                        + "'");
    }

    private static Question everything() {
        return Question.everything();
    }

    @Test
    void connections_endedByTheServer_othersForTheNextTransactions() throws SQLException {
        try (Ledger ledger = place().open()) {
            ledger.keep(Samples.TALKS, List.of(), List.of(Samples.demand()), List.of());
            endConnections();
            assertEquals(1, ledger.entries(everything()).size());
            ledger.keep(
                    Samples.TALKS,
                    List.of(),
                    List.of(Samples.demand(), Samples.refusal()),
                    List.of());
            assertEquals(2, ledger.entries(everything()).size());
            assertEquals(List.of(), ledger.check().damages());
        }
    }

    @Test
    void connections_closedByUs_notOpenedAgain() {
        Ledger ledger = place().open();
        ledger.close();
        assertThrows(LedgerException.class, () -> ledger.entries(everything()));
    }

    @Test
    void transaction_connectionEndedInIt_failsWholeWithAWordAndTheNextGoesOn() {
        try (Ledger ledger = place().open();
                Store store = place().store()) {
            ledger.keep(Samples.TALKS, List.of(), List.of(), List.of());
            LedgerException broke =
                    assertThrows(
                            LedgerException.class,
                            () ->
                                    store.write(
                                            handle -> {
                                                handle.execute("update article set title = 'x'");
                                                ending();
                                                return handle.execute(
                                                        "update article set title = 'y'");
                                            }));
            assertTrue(
                    String.valueOf(broke.getMessage()).contains("the connection broke ("),
                    broke.getMessage());
            assertTrue(
                    String.valueOf(broke.getMessage())
                            .endsWith("What was kept before is safe; try again"));
            int kept =
                    store.write(
                            handle ->
                                    handle.execute(
                                            "update article set title = 'z' where title is null"));
            assertEquals(1, kept, "nothing of what failed stays");
            assertThrows(
                    LedgerException.class,
                    () -> store.read(handle -> handle.execute("delete from article")),
                    "a new connection to read by only reads");
        }
    }

    private void ending() {
        try {
            endConnections();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://ana:sesame@host/talks",
                "postgresql://ana:sesame@host/talks",
                "postgres://host/talks?password=sesame",
                "JDBC:mysql://host/talks?password=sesame",
                "jdbc:postgresql://host:sesame/talks",
                "jdbc:postgresql://host:99999999/talks?password=sesame"
            })
    void parse_otherAddress_refusedAndNotRepeated(String address) {
        LedgerException failure =
                assertThrows(LedgerException.class, () -> LedgerPlace.parse(address));
        assertTrue(failure.getMessage().contains("jdbc:postgresql://host:5432/"), trace(failure));
        assertFalse(trace(failure).contains("sesame"), trace(failure));
    }

    @Test
    void parse_pathOfAnyName_isAFile() {
        assertEquals("file", LedgerPlace.parse("postgres/ledger.db").noun());
        assertEquals(
                Path.of("jdbc.db").toAbsolutePath().toString(),
                LedgerPlace.parse("jdbc.db").toString());
    }

    @Test
    void open_noServer_saysSo() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/talks?user=ana&password=sesame";
        assertEquals("no PostgreSQL server answers there", reason(LedgerPlace.parse(nowhere)));
    }

    @Test
    void open_wrongPasswordOrUser_saysSo() {
        for (String user : List.of(PostgresServer.USER, "nobody")) {
            assertEquals(
                    "the server does not know this user with this password",
                    reason(LedgerPlace.parse(server.address(name, user, "sesame"))));
        }
        String bare = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name + "?user=parley";
        assertEquals("the server asks for a password", reason(LedgerPlace.parse(bare)));
    }

    @Test
    void open_noSuchDatabaseOrSchema_saysHowToMakeIt() {
        assertEquals(
                "the server has no such database",
                reason(LedgerPlace.parse(server.address("no-such"))));
        assertEquals(
                "it has no schema of the name that currentSchema gives",
                reason(LedgerPlace.parse(server.address(name) + "&currentSchema=talks")));
    }

    @Test
    void open_otherEncoding_refused() throws SQLException {
        String latin = name + "l";
        server.execute(
                "postgres",
                "create database \""
                        + latin
                        + "\" encoding 'LATIN1' locale 'C' template template0");
        assertEquals(
                "it keeps text as LATIN1, which has not all letters",
                reason(LedgerPlace.parse(server.address(latin))));
    }

    @Test
    void open_otherProgramsTables_refusedAndUntouched() throws SQLException {
        server.execute(name, "create table flyway_schema_history (version text)");
        assertEquals("it holds the tables of another program", reason(place()));
        assertEquals("it holds the tables of another program", reason(place()), "still");
        server.execute(name, "create schema talks");
        LedgerPlace own = LedgerPlace.parse(server.address(name) + "&currentSchema=talks");
        try (Ledger ledger = own.open()) {
            keep(ledger, 1);
        }
        try (Ledger ledger = own.openExisting()) {
            assertEquals(1, ledger.summary().articles());
        }
    }

    @Test
    void open_newerSchema_refused() throws SQLException {
        place().open().close();
        server.execute(
                name,
                "insert into parley_schema_history select 99, '999', description, type, script, checksum,"
                        + " installed_by, installed_on, execution_time, success from parley_schema_history"
                        + " where version = '9'");
        assertEquals(
                "a newer Parley wrote it (schema 999, this one knows " + LedgerPlace.SCHEMA + ")",
                reason(place()));
    }

    @Test
    void openExisting_emptyDatabase_noneYetAndNotMade() {
        assertFalse(place().exists());
        LedgerException failure = assertThrows(LedgerException.class, () -> place().openExisting());
        assertTrue(failure.getMessage().contains("there is none yet"), failure.getMessage());
        assertFalse(place().exists());
        place().open().close();
        assertTrue(place().exists());
    }

    @Test
    void keep_userWhoMayOnlyRead_asksButDoesNotWrite() throws SQLException {
        try (Ledger ledger = place().open()) {
            keep(ledger, 1);
        }
        server.execute(
                name,
                "create role \""
                        + name
                        + "\" login password 'x';"
                        + " grant pg_read_all_data to \""
                        + name
                        + "\"");
        LedgerPlace reading = LedgerPlace.parse(server.address(name, name, "x"));
        try (Ledger ledger = reading.openExisting()) {
            assertEquals(1, ledger.summary().articles());
            LedgerException refused = assertThrows(LedgerException.class, () -> keep(ledger, 2));
            assertTrue(
                    refused.getMessage()
                            .contains("the user may not do that (ERROR: permission denied for"),
                    refused.getMessage());
        }
    }

    @Test
    void open_userWhoMayMakeNothing_saysHowHeMay() throws SQLException {
        server.execute("postgres", "create role \"" + name + "\" login password 'x'");
        assertEquals(
                "the user may not do that (ERROR: permission denied for schema public)",
                reason(LedgerPlace.parse(server.address(name, name, "x"))));
    }

    @Test
    void open_manyThreadsOnEmptyDatabase_allKeep() throws Exception {
        List<Callable<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            int first = writer * 5;
            writers.add(
                    () -> {
                        try (Ledger ledger = place().open()) {
                            IntStream.range(first, first + 5).forEach(i -> keep(ledger, i));
                        }
                        return 5;
                    });
        }
        for (Future<Integer> written : threads.invokeAll(writers)) {
            assertEquals(5, written.get());
        }
        try (Ledger ledger = place().openExisting()) {
            assertEquals(20, ledger.summary().articles());
            assertEquals(20, ledger.entries(Question.everything()).size());
        }
    }

    @Test
    @Timeout(30)
    void read_whileWritersWait_notBlocked() throws Exception {
        try (Ledger ledger = place().open();
                Connection other = server.connect(name)) {
            keep(ledger, 1);
            other.setAutoCommit(false);
            lock(other);
            Future<?> waiting = threads.submit(() -> keep(ledger, 2));
            assertThrows(TimeoutException.class, () -> waiting.get(300, TimeUnit.MILLISECONDS));
            assertEquals(1, ledger.summary().articles());
            other.commit();
            waiting.get();
            assertEquals(2, ledger.summary().articles());
        }
    }

    @Test
    @Timeout(30)
    void keep_lockedForTooLong_saysSoAndGoesOn() throws Exception {
        String address = server.address(name) + "&options=-c%20lock_timeout=300";
        try (Ledger ledger = LedgerPlace.parse(address).open();
                Connection other = server.connect(name)) {
            other.setAutoCommit(false);
            lock(other);
            LedgerException failure = assertThrows(LedgerException.class, () -> keep(ledger, 1));
            assertTrue(
                    failure.getMessage().contains("another process keeps it locked"),
                    failure.getMessage());
            other.rollback();
            keep(ledger, 1);
            assertEquals(1, ledger.summary().articles());
        }
    }

    @Test
    void open_serverThatAcknowledgesEarly_isToldNotTo() throws SQLException {
        server.execute("postgres", "alter database \"" + name + "\" set synchronous_commit = off");
        PostgresDatabase database = PostgresDatabase.at(server.address(name));
        try (Store store = database.store()) {
            assertEquals(
                    "on",
                    store.<String>write(
                            handle ->
                                    handle.createQuery("show synchronous_commit")
                                            .mapTo(String.class)
                                            .one()));
        }
    }

    @Test
    void keep_letterThatPostgresCannotKeep_otherLetterInItsPlace() {
        try (Ledger ledger = place().open()) {
            Article article = Article.of("a.txt", "Karvelia \0 agreed");
            Entry entry = Samples.entry(article, "Karvelia", Move.ACCEPT, null, "agreed");
            assertEquals(Keeping.ADDED, ledger.keep(article, List.of(), List.of(entry), List.of()));
            assertEquals("Karvelia \uFFFD agreed", ledger.articles().get(0).text());
            assertEquals("agreed", ledger.entries(article).get(0).cue().text());
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("select pg_advisory_xact_lock(" + PostgresDatabase.WRITERS + ")");
        }
    }

    private static void keep(Ledger ledger, int number) {
        SqliteFileTest.keep(ledger, number);
    }

    /** Why a database is refused: the message without what was tried and the way out. */
    private static String reason(LedgerPlace place) {
        LedgerException failure = assertThrows(LedgerException.class, place::open);
        for (String secret : List.of("sesame", "%26%3F")) {
            assertFalse(trace(failure).contains(secret), trace(failure));
        }
        String start = "cannot open the ledger " + place + ": ";
        assertTrue(failure.getMessage().startsWith(start), failure.getMessage());
        String rest = failure.getMessage().substring(start.length());
        int wayOut = rest.indexOf(". ");
        assertTrue(wayOut > 0, rest);
        return rest.substring(0, wayOut);
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}

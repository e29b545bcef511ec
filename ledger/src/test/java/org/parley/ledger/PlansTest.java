package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.text.Article;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.search.SearchQuery;

/**
 * What is asked of a large ledger is found by an index: no statement goes through a whole table,
 * but where the answer is the whole table.
 */
class PlansTest {
    /** Tables that only an analyst's own hand fills, and that are read whole; one of one row. */
    private static final Set<String> BY_HAND =
            Set.of(
                    "ruling",
                    "entry_ruling",
                    "issue_ruling",
                    "source_rating",
                    "reviewed_entry",
                    "revision");

    /**
     * What a plan says of a table that is gone through, by its name or alias. Of a virtual table it
     * always says so; what stands behind the colon is by what it is looked up.
     */
    private static final Pattern SCAN =
            Pattern.compile("SCAN (\\w+)\\b(?! VIRTUAL TABLE INDEX \\d+:.).*");

    private static final Article OTHER =
            Article.of(
                            "other.txt",
                            "Ana Bell, the envoy of Karvelia, rejects the corridor.\nSorran waits.")
                    .withOutlet("Harbour Times")
                    .withPublished(LocalDate.of(2031, 5, 6));

    @TempDir Path folder;

    private ListeningStore store;
    private Ledger ledger;
    private Entry demand;

    @BeforeEach
    void fill() {
        LedgerPlace place = LedgerPlace.of(folder.resolve("plans.db"));
        store = new ListeningStore(place.store());
        ledger = new JdbiLedger(place, store);
        demand = Samples.demand();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keep_articles_noScan() {
        keepAll();
        assertEquals(Set.of(), scans());
    }

    private void keepAll() {
        keepTalks();
        Entry rejection = Samples.entry(OTHER, "Karvelia", Move.REJECT, "corridor", "rejects");
        ledger.keep(
                OTHER,
                List.of(),
                List.of(rejection),
                List.of(
                        Samples.told(
                                OTHER, "Ana Bell", "Karvelia", "Ana Bell, the envoy of Karvelia")));
        // Each anew, as another reading has it, and then the same again.
        ledger.keep(OTHER, List.of(), List.of(rejection), List.of());
        ledger.keep(OTHER, List.of(), List.of(rejection), List.of());
        ledger.keep(copy(), List.of(), List.of(), List.of(Samples.unplaced(copy(), "Ana Bell")));
        ledger.keepUnread(Article.of("french.txt", "Bonjour."), "in French");
    }

    private void keepTalks() {
        ledger.keep(
                Samples.TALKS,
                List.of(Samples.chain()),
                List.of(demand, Samples.refusal()),
                List.of(Samples.unplaced(Samples.TALKS, "Wire")));
    }

    private static Article copy() {
        return Article.of("copy.txt", OTHER.text())
                .withOutlet("Quay News")
                .withPublished(LocalDate.of(2031, 5, 7));
    }

    @Test
    void ask_ofOneThing_noScan() {
        keepAll();
        store.heard();
        Question everything = Question.everything();
        List<Question> questions =
                List.of(
                        everything.withIssue("corridor"),
                        everything.withParty("Karvelia"),
                        everything.withParty("Karvelia").withIssue("corridor"),
                        everything.withMoves(Set.of(Move.REJECT)).withParty("Karvelia"),
                        everything.withDates(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 5, 9)),
                        everything.withIssue("corridor").withTalks("border"),
                        everything.onIssue("corridor"));
        for (Question question : questions) {
            ledger.timeline().newest(question, null, 50);
            ledger.timeline().tempo(question);
            ledger.told(question);
            ledger.entries(question);
            ledger.events(question, 100);
            ledger.positions(question, 15, 10);
            if (question.since() == null) {
                ledger.contradictions(question, true, 0, 10);
            }
            ledger.review().unruled(question, 0, 10);
            ledger.reporting(question, 0, 10);
            ledger.days(question);
        }
        ledger.reporting(everything, 0, 10);
        ledger.eventsBefore(ledger.events(everything, 1).get(0), everything, 10);
        ledger.rated(ledger.events(everything, 10), everything);
        ledger.review().precision(everything);
        ledger.facets(SearchQuery.parse("corridor"), everything, null, 10);
        ledger.events(everything, 100);
        ledger.positions(everything, 15, 10);
        ledger.changes(LocalDate.of(2031, 5, 6), everything);
        ledger.deadlines(everything);
        ledger.knows(URI.create("https://example.org/1"));
        ledger.entry(demand.id().substring(0, 8));
        ledger.entries(OTHER);
        ledger.eventOf(demand);
        ledger.contradictionsOf(demand, 10);
        ledger.asRead(OTHER);
        ledger.chains(OTHER.id());
        ledger.articles(OTHER.id().substring(0, 8));
        ledger.articles("Harbour Times");
        ledger.newestOf("Harbour Times", null, 0, 10);
        ledger.outletsAmong(List.of("Harbour Times"));
        ledger.articlesCalled("copy.txt");
        ledger.articlesOf(Article.of("under another label", OTHER.text()));
        ledger.names().party("Karvelia");
        ledger.search(SearchQuery.parse("corridor"), everything, "Harbour Times", 10);
        ledger.search(
                SearchQuery.parse("corridor rej* -Oman"),
                everything.withIssue("corridor"),
                null,
                10);
        assertEquals(Set.of(), scans());
    }

    @Test
    void positions_asOfSeveralDays_oneScanForAll() {
        keepAll();
        LocalDate day = LocalDate.of(2031, 5, 6);
        store.heard();
        ledger.positions(Question.everything().withDates(null, day), 15, 10);
        assertEquals(1, scans().size());
        ledger.positions(Question.everything().withDates(null, day.minusDays(1)), 15, 10);
        assertEquals(Set.of(), scans());
    }

    @Test
    void rule_andForget_noScan() {
        keepAll();
        store.heard();
        ledger.review().rule(ruling());
        ledger.review().rulings();
        ledger.review().rulings(demand);
        ledger.review().orphans();
        ledger.review().undo(OptionalInt.empty(), Instant.EPOCH);
        ledger.names().rule(nameRuling());
        ledger.names().rulings();
        ledger.names().undo(OptionalInt.empty(), Instant.EPOCH);
        ledger.forget(OTHER, "wrong", LocalDate.of(2031, 6, 1));
        assertEquals(Set.of(), scans());
    }

    private EntryRuling ruling() {
        return EntryRuling.on(
                demand, EntryRuling.Kind.WRONG, Correction.NONE, "ana", null, Instant.EPOCH);
    }

    private static Ruling nameRuling() {
        return Ruling.role("Ana Bell", new Party("Sorran", null), null, null, Instant.EPOCH);
    }

    /**
     * They answer with all that there is of a table, or count it; who is called by a name is looked
     * up among all actors, as they make each other's names.
     */
    @Test
    void everything_asked_scans() {
        keepAll();
        store.heard();
        Map<String, Runnable> calls =
                Map.of(
                        "all entries", () -> ledger.entries(Question.everything()),
                        "all articles", () -> ledger.articles(),
                        "all actors", () -> ledger.names().actors(),
                        "who is called so", () -> ledger.names().files("Ana Bell"),
                        "all unresolved names", () -> ledger.names().unresolved(),
                        "counts", () -> ledger.summary(),
                        "check", () -> ledger.check());
        calls.forEach(
                (name, call) -> {
                    call.run();
                    assertFalse(scans().isEmpty(), name + " goes through no table");
                });
    }

    @Test
    void scans_columnWithoutIndex_seen() {
        store.read(
                handle ->
                        handle.createQuery("select id from article where title = :title")
                                .bind("title", "x")
                                .mapTo(String.class)
                                .list());
        Set<String> scans = scans();
        assertEquals(1, scans.size());
        assertTrue(scans.iterator().next().startsWith("SCAN article: select id"), scans::toString);
    }

    /** The steps that go through a table, each with its statement; forgets the statements. */
    private Set<String> scans() {
        List<String> heard = store.heard();
        assertFalse(heard.isEmpty());
        Set<String> scans = new TreeSet<>();
        for (String statement : heard) {
            for (String step : plan(statement)) {
                if (isScan(step, statement)) {
                    scans.add(step + ": " + statement);
                }
            }
        }
        store.heard();
        return scans;
    }

    private boolean isScan(String step, String statement) {
        Matcher scan = SCAN.matcher(step);
        return scan.matches()
                && table(scan.group(1), statement)
                        .filter(table -> !BY_HAND.contains(table))
                        .isPresent();
    }

    /** The table that goes by a name in a statement; empty for the name of a subquery. */
    private Optional<String> table(String name, String statement) {
        Set<String> tables = tables();
        return tables.contains(name)
                ? Optional.of(name)
                : Pattern.compile("\\b(\\w+) (?:as )?" + name + "\\b")
                        .matcher(statement)
                        .results()
                        .map(match -> match.group(1))
                        .filter(tables::contains)
                        .findFirst();
    }

    private Set<String> tables() {
        return store.read(
                handle ->
                        new TreeSet<>(
                                handle.createQuery(
                                                "select name from sqlite_master where type = 'table'")
                                        .mapTo(String.class)
                                        .list()));
    }

    private List<String> plan(String statement) {
        if (!statement.strip().matches("(?is)(select|insert|update|delete|with)\\b.*")) {
            return List.of();
        }
        // Not by Jdbi: its question marks want values.
        return store.read(handle -> details(handle.getConnection(), statement));
    }

    private static List<String> details(Connection connection, String statement) {
        List<String> details = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("explain query plan " + statement)) {
            while (rows.next()) {
                details.add(rows.getString("detail"));
            }
            return details;
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}

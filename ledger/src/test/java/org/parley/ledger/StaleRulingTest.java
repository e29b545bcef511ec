package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Party;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.StaleRulingException.Meanwhile;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;
import org.parley.ledger.rulings.SourceRating;

/** Two people who rule on one thing at once: the second is told, and nothing of the first lost. */
@ParameterizedClass
@EnumSource(Database.class)
class StaleRulingTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final Article ARTICLE =
            Article.of("talks.txt", "Sorran demands a corridor. Karvelia rejects a border.")
                    .withPublished(LocalDate.of(2031, 5, 4));

    @Parameter Database database;

    @TempDir Path folder;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Ledger ledger;
    private Ledger another;
    private Entry demand;
    private Entry rejection;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "ledger").open();
        another = database.place(folder, "ledger").open();
        demand = Samples.entry(ARTICLE, "Sorran", Move.DEMAND, "corridor", "demands");
        rejection = Samples.entry(ARTICLE, "Karvelia", Move.REJECT, "border", "rejects");
        ledger.keep(
                ARTICLE,
                List.of(),
                List.of(demand, rejection),
                List.of(
                        Samples.unplaced(ARTICLE, "Sorran"),
                        Samples.unplaced(ARTICLE, "Karvelia")));
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        ledger.close();
        another.close();
    }

    private EntryRuling wrong(String author) {
        return EntryRuling.on(demand, Kind.WRONG, Correction.NONE, author, null, NOON);
    }

    private EntryRuling change(Entry entry, Move move, String author) {
        Correction correction = new Correction(move, null, null, null, null);
        return EntryRuling.on(entry, Kind.CHANGE, correction, author, null, NOON);
    }

    private static IssueRuling rename(String issue, String name, String author) {
        return IssueRuling.rename(issue, name, author, null, NOON);
    }

    private static SourceRating rating(Reliability reliability, String author) {
        return SourceRating.of("Wire", reliability, author, null, NOON);
    }

    private static Ruling role(String name, String party) {
        return Ruling.role(name, new Party(party, null), null, null, NOON);
    }

    private static Set<Integer> numbers(List<EntryRuling> rulings) {
        return rulings.stream().map(EntryRuling::number).collect(Collectors.toSet());
    }

    private static List<Meanwhile> stale(Executable ruling) {
        return assertThrows(StaleRulingException.class, ruling).meanwhile();
    }

    /** What the second of two is told, who saw the same as the first. */
    private List<Meanwhile> race(Callable<?> one, Callable<?> two) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Optional<StaleRulingException>>> both = new ArrayList<>();
        for (Callable<?> ruling : List.of(one, two)) {
            both.add(
                    threads.submit(
                            () -> {
                                start.await();
                                try {
                                    ruling.call();
                                    return Optional.empty();
                                } catch (StaleRulingException e) {
                                    return Optional.of(e);
                                }
                            }));
        }
        List<StaleRulingException> told =
                Stream.of(both.get(0).get(), both.get(1).get()).flatMap(Optional::stream).toList();
        assertEquals(1, told.size(), "one of both");
        return told.get(0).meanwhile();
    }

    @Test
    void rule_twoAtOnce_oneWinsAndTheOtherIsToldByWhom() throws Exception {
        for (int round = 1; round <= 5; round++) {
            Set<Integer> seen = numbers(ledger.review().rulings(demand));
            List<Meanwhile> told =
                    race(
                            () -> ledger.review().rule(wrong("ana"), seen),
                            () -> another.review().rule(change(demand, Move.OFFER, "ben"), seen));
            assertEquals(round, ledger.review().rulings().size());
            EntryRuling kept = ledger.review().rulings().get(round - 1);
            assertEquals(List.of(Meanwhile.of(kept)), told);
            assertTrue(Set.of("ana", "ben").contains(told.get(0).author()));
        }
    }

    @Test
    void rule_twoThreadsOfOneLedger_oneWins() throws Exception {
        List<Meanwhile> told =
                race(
                        () -> ledger.review().rule(wrong("ana"), Set.of()),
                        () -> ledger.review().rule(wrong("ben"), Set.of()));
        assertEquals(ledger.review().rulings().stream().map(Meanwhile::of).toList(), told);
    }

    @Test
    void rule_others_eachOnWhatWasSeen() {
        EntryRuling first = ledger.review().rule(change(demand, Move.OFFER, "ana"), Set.of());
        assertEquals(List.of(first), ledger.review().rulings(demand));
        assertEquals(List.of(first), ledger.review().rulings(wrong("ben")));
        another.review().rule(change(rejection, Move.ACCEPT, "ben"), Set.of());
        StaleRulingException told =
                assertThrows(
                        StaleRulingException.class,
                        () -> another.review().rule(wrong("ben"), Set.of()));
        assertEquals(
                "nothing was changed, as the rulings on it are other ones by now. ana ruled (1, "
                        + first.made()
                        + "): "
                        + first
                        + ". Look at it again",
                told.getMessage());
        assertEquals(3, another.review().rule(wrong("ben"), Set.of(1)).number());
        ledger.review().undo(OptionalInt.of(1), NOON);
        Meanwhile back = stale(() -> ledger.review().rule(wrong("ana"), Set.of(1, 3))).get(0);
        assertEquals(NOON, back.undone());
        assertEquals(1, back.number());
    }

    @Test
    void rule_onwardFromAnotherEntry_told() {
        Article later =
                Article.of("later.txt", "Sorran demands a corridor again.")
                        .withPublished(LocalDate.of(2031, 5, 5));
        Entry like = Samples.entry(later, "Sorran", Move.DEMAND, "corridor", "demands");
        ledger.keep(later, List.of(), List.of(like), List.of());
        ledger.review().rule(wrong("ana").forLikeCases());
        List<Meanwhile> told =
                stale(() -> ledger.review().rule(change(like, Move.OFFER, "ben"), Set.of()));
        assertEquals(List.of("ana"), told.stream().map(Meanwhile::author).toList());
        ledger.review()
                .rule(change(like, Move.OFFER, "ben"), numbers(ledger.review().rulings(like)));
    }

    @Test
    void rule_dismissal_byThePair() {
        EntryRuling ana = EntryRuling.dismissing(demand, rejection, "ana", null, NOON);
        EntryRuling ben = EntryRuling.dismissing(rejection, demand, "ben", null, NOON);
        ledger.review().rule(change(demand, Move.OFFER, "eve"), Set.of());
        EntryRuling kept = ledger.review().rule(ana, Set.of());
        assertEquals(
                List.of(Meanwhile.of(kept)), stale(() -> another.review().rule(ben, Set.of())));
        assertEquals(List.of(kept), ledger.review().rulings(ben));
        assertEquals(1, ledger.review().rulings(demand).size(), "none of its own");
        assertTrue(ledger.review().undo(OptionalInt.of(kept.number()), NOON).isPresent());
        assertEquals(List.of(), ledger.review().rulings(ben));
    }

    @Test
    void names_twoAtOnce_oneWinsAndTheOtherIsToldByWhom() throws Exception {
        Ruling join = Ruling.join("sorran", "Karvelia", NOON).by("ben");
        List<Meanwhile> told =
                race(
                        () -> ledger.names().rule(role("Sorran", "Oman").by("ana"), Set.of()),
                        () -> another.names().rule(join, Set.of()));
        assertEquals(ledger.names().rulings().stream().map(Meanwhile::of).toList(), told);
        assertTrue(Set.of("ana", "ben").contains(told.get(0).author()));
    }

    @Test
    void names_joinedNames_touchEachOther() {
        assertInstanceOf(
                Verdict.Kept.class,
                ledger.names().rule(Ruling.join("Sorran", "Karvelia", NOON), Set.of()));
        assertEquals(1, ledger.names().rulings(Set.of("karvelia")).size());
        Ruling role = role("Karvelia", "Oman");
        Meanwhile told = stale(() -> another.names().rule(role, Set.of())).get(0);
        assertEquals("names join \"Sorran\" \"Karvelia\"", told.ruling());
        another.names().rule(role, Set.of(1));
    }

    @Test
    void issues_twoAtOnce_oneWinsAndTheOtherIsTold() throws Exception {
        IssueRuling join = IssueRuling.join(List.of("corridor", "border"), null, "ben", null, NOON);
        List<Meanwhile> told =
                race(
                        () -> ledger.issues().rule(rename("border", "fence", "ana"), Set.of()),
                        () -> another.issues().rule(join, Set.of()));
        List<IssueRuling> kept = ledger.issues().rulings();
        assertEquals(kept.stream().map(Meanwhile::of).toList(), told);
    }

    @Test
    void issues_renamedMeanwhile_toldThoughTheNameIsGone() {
        assertInstanceOf(
                IssueVerdict.Kept.class,
                ledger.issues().rule(rename("Corridor", "road", "ana"), Set.of()));
        Meanwhile told =
                stale(() -> another.issues().rule(rename("corridor", "way", "ben"), Set.of()))
                        .get(0);
        assertEquals("ana", told.author());
        assertEquals(1, another.issues().rulings(Set.of("ROAD")).size());
        another.issues().rule(rename("road", "way", "ben"), Set.of(1));
        ledger.issues().rule(rename("border", "fence", "ana"), Set.of());
    }

    @Test
    void sources_twoAtOnce_oneWinsAndTheOtherIsTold() throws Exception {
        List<Meanwhile> told =
                race(
                        () -> ledger.sources().rate(rating(Reliability.B, "ana"), Set.of()),
                        () -> another.sources().rate(rating(Reliability.D, "ben"), Set.of()));
        List<SourceRating> kept = ledger.sources().ratings("wire");
        assertEquals(kept.stream().map(Meanwhile::of).toList(), told);
    }
}

package org.parley.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Article;
import org.parley.ledger.issues.FormerIssue;
import org.parley.ledger.issues.Issue;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

@ParameterizedClass
@EnumSource(Database.class)
class IssuesTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    @Parameter Database database;

    @TempDir Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = database.place(folder, "issues").open();
        keep(ledger, 1, "Crimea");
        keep(ledger, 2, "status of Crimea");
        keep(ledger, 3, "pay");
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), ledger.check().damages());
        ledger.close();
    }

    private static Article article(int number) {
        return Article.of(
                        "article " + number,
                        "Number %d: Sorran demands the bridge. Karvelia rejects the beach."
                                .formatted(number))
                .withPublished(LocalDate.of(2031, 5, number));
    }

    /** An article with a demand and a rejection on one issue. */
    private static void keep(Ledger ledger, int number, String issue) {
        Article article = article(number);
        ledger.keep(
                article,
                List.of(),
                List.of(
                        Samples.entry(article, "Sorran", Move.DEMAND, issue, "demands the bridge"),
                        Samples.entry(
                                article, "Karvelia", Move.REJECT, issue, "rejects the beach")),
                List.of());
    }

    private static IssueVerdict join(Ledger ledger, String... issues) {
        return ledger.issues()
                .rule(IssueRuling.join(List.of(issues), null, "ana", "one matter", NOON));
    }

    private static IssueVerdict rename(Ledger ledger, String issue, String name) {
        return ledger.issues().rule(IssueRuling.rename(issue, name, "ana", null, NOON));
    }

    private static IssueVerdict split(Ledger ledger, String issue, String name, String words) {
        return ledger.issues().rule(IssueRuling.split(issue, name, words, "ana", null, NOON));
    }

    private List<String> issues() {
        return ledger.issues().list(Question.everything()).stream()
                .map(issue -> issue.name() + " " + issue.entries())
                .toList();
    }

    private static List<String> entries(Ledger ledger) {
        return ledger.entries(Question.everything()).stream()
                .map(entry -> entry.id() + " " + entry.issue())
                .toList();
    }

    private void undo(int number) {
        assertTrue(ledger.issues().undo(OptionalInt.of(number), LATER).isPresent());
    }

    private EntryRuling rule(int article, String issue) {
        Entry entry = ledger.entries(article(article)).get(0);
        return ledger.review()
                .rule(
                        EntryRuling.on(
                                entry,
                                Kind.CHANGE,
                                new Correction(null, null, null, issue, null),
                                "ana",
                                null,
                                NOON));
    }

    private List<String> of(int article) {
        return ledger.entries(article(article)).stream().map(Entry::issue).toList();
    }

    @Test
    void ask_byANameThatRulingsTookAway_answersForTheIssueNow() {
        join(ledger, "Crimea", "status of Crimea");
        rename(ledger, "Crimea", "the peninsula");
        rename(ledger, "pay", "pay rise");
        Question former = Question.everything().withIssue("STATUS");
        assertEquals(4, ledger.entries(former).size());
        assertEquals(
                ledger.positions(Question.everything().withIssue("peninsula"), 10, 10),
                ledger.positions(former, 10, 10));
        assertEquals(2, ledger.events(former.withIssue("crimea"), 10).size());
        assertEquals(
                List.of(
                        new FormerIssue("Crimea", "the peninsula", false),
                        new FormerIssue("status of Crimea", "the peninsula", true)),
                ledger.issues().former(" crimea"));
        assertEquals(List.of(), ledger.issues().former("pay"), "found by its new name");
        undo(1);
        assertEquals(List.of(), ledger.issues().former("status"));
        assertEquals(2, ledger.entries(former).size());
    }

    @Test
    void list_asked_countsPartiesAndDays() {
        join(ledger, "Crimea", "status of Crimea");
        assertEquals(
                List.of(
                        new Issue(
                                "Crimea",
                                4,
                                List.of("Karvelia", "Sorran"),
                                LocalDate.of(2031, 5, 1),
                                LocalDate.of(2031, 5, 2),
                                List.of("status of Crimea")),
                        new Issue(
                                "pay",
                                2,
                                List.of("Karvelia", "Sorran"),
                                LocalDate.of(2031, 5, 3),
                                LocalDate.of(2031, 5, 3),
                                List.of())),
                ledger.issues().list(Question.everything()));
        List<Issue> some =
                ledger.issues()
                        .list(
                                Question.everything()
                                        .withParty("sorran")
                                        .withDates(LocalDate.of(2031, 5, 2), null)
                                        .withIssue("crim"));
        assertEquals(1, some.size());
        assertEquals(1, some.get(0).entries());
        assertEquals(List.of("Sorran"), some.get(0).parties());
        assertEquals(List.of(), ledger.issues().list(Question.everything().withParty("Vesk")));
    }

    @Test
    void join_alsoWhatIsReadLater_onTheFirstUntilTakenBack() {
        IssueVerdict verdict = join(ledger, "crimea", "STATUS of Crimea");
        IssueRuling kept =
                IssueRuling.join(
                                List.of("Crimea", "status of Crimea"),
                                null,
                                "ana",
                                "one matter",
                                NOON)
                        .withNumber(1);
        assertEquals(new IssueVerdict.Kept(kept, 2), verdict);
        assertEquals(List.of(kept), ledger.issues().rulings());
        keep(ledger, 4, "status of Crimea");
        assertEquals(List.of("Crimea 6", "pay 2"), issues());
        assertEquals(
                2,
                ledger.positions(
                                Question.everything().withIssue("crimea"),
                                Integer.MAX_VALUE,
                                Integer.MAX_VALUE)
                        .size());
        undo(1);
        assertEquals(List.of("status of Crimea 4", "Crimea 2", "pay 2"), issues());
        assertEquals(LATER, ledger.issues().rulings().get(0).undone());
        assertTrue(ledger.issues().undo(OptionalInt.empty(), NOON).isEmpty());
    }

    @Test
    void join_beforeOrAfterTheRestIsRead_same() {
        List<String> labels = List.of("Crimea", "status of Crimea", "pay", "wages", "Crimea");
        List<Integer> rest = new ArrayList<>(List.of(4, 5, 6, 7, 8));
        rest.forEach(number -> keep(ledger, number, labels.get(number - 4)));
        keep(ledger, 9, "wages");
        rule(ledger);
        List<String> after = entries(ledger);
        for (int seed = 0; seed < 2; seed++) {
            Collections.shuffle(rest, new Random(seed));
            try (Ledger before = database.place(folder, "before" + seed).open()) {
                keep(before, 9, "wages");
                keep(before, 3, "pay");
                keep(before, 2, "status of Crimea");
                keep(before, 1, "Crimea");
                rule(before);
                rest.forEach(number -> keep(before, number, labels.get(number - 4)));
                assertEquals(after, entries(before));
                assertEquals(
                        ledger.events(Question.everything(), 99),
                        before.events(Question.everything(), 99));
                assertEquals(List.of(), before.check().damages());
            }
        }
    }

    private static void rule(Ledger ledger) {
        join(ledger, "Crimea", "status of Crimea");
        split(ledger, "Crimea", "the bridge", "Bridge");
        rename(ledger, "Crimea", "the peninsula");
        join(ledger, "pay", "wages");
    }

    @Test
    void split_wordsOfTheEvidence_onlyThose() {
        assertEquals(
                1, ((IssueVerdict.Kept) split(ledger, "Crimea", "bridge", "BRIDGE")).entries());
        assertEquals(List.of("bridge", "Crimea"), of(1));
        assertEquals(List.of("status of Crimea", "status of Crimea"), of(2));
        assertTrue(split(ledger, "pay", "x", "bridg") instanceof IssueVerdict.Idle);
        split(ledger, "pay", "BRIDGE", "demands the bridge");
        assertEquals(List.of("bridge", "pay"), of(3));
    }

    @Test
    void undo_inTheMiddle_laterOnesStand() {
        join(ledger, "Crimea", "status of Crimea");
        rename(ledger, "Crimea", "peninsula");
        split(ledger, "peninsula", "bridge", "bridge");
        assertEquals(List.of("bridge", "peninsula"), of(2));
        undo(1);
        assertEquals(List.of("bridge", "peninsula"), of(1));
        assertEquals(List.of("status of Crimea", "status of Crimea"), of(2));
        undo(2);
        assertEquals(List.of("Crimea", "Crimea"), of(1));
        assertEquals(3, ((IssueVerdict.Kept) rename(ledger, "pay", "wages")).ruling().number() - 1);
    }

    @Test
    void issue_ruledOnTheEntry_strongerThanEarlierRulingsOnIssues() {
        join(ledger, "Crimea", "status of Crimea");
        rule(3, "status of Crimea");
        assertEquals(List.of("status of Crimea", "pay"), of(3));
        assertEquals(List.of("Crimea", "Crimea"), of(2));
        rename(ledger, "status of Crimea", "status");
        assertEquals(List.of("status", "pay"), of(3));
        join(ledger, "pay", "status");
        assertEquals(List.of("pay", "pay"), of(3));
        assertEquals(List.of("Crimea", "Crimea"), of(2));
    }

    @Test
    void issue_ruledOnTheEntryThenArticleForgotten_numbersStayInOrder() {
        rule(3, "hours");
        join(ledger, "Crimea", "status of Crimea");
        ledger.forget(article(3), "by order", LocalDate.of(2031, 6, 1));
        rule(1, "status of Crimea");
        assertEquals(List.of("status of Crimea", "Crimea"), of(1));
    }

    @Test
    void rule_namesThatCannotBe_toldWithTheWayOut() {
        assertEquals(
                new IssueVerdict.Unknown("Krimea", List.of("Crimea", "status of Crimea")),
                join(ledger, "pay", "Krimea"));
        assertEquals(new IssueVerdict.Taken("pay"), rename(ledger, "Crimea", "PAY"));
        assertTrue(join(ledger, "Crimea", "crimea") instanceof IssueVerdict.Idle);
        join(ledger, "pay", "Crimea");
        assertEquals(
                new IssueVerdict.Unknown("Crimea", List.of("pay", "status of Crimea")),
                rename(ledger, "Crimea", "x"));
        keep(ledger, 5, "Pay");
        assertEquals(
                new IssueVerdict.Ambiguous("PAY", List.of("Pay", "pay")),
                rename(ledger, "PAY", "x"));
        assertTrue(join(ledger, "Pay", "pay") instanceof IssueVerdict.Kept);
    }
}

package org.parley.ledger.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeIssuesTest {
    private static Issue issue(String name, int entries) {
        return new Issue(name, entries, List.of(), null, null, List.of());
    }

    private static List<String> told(List<Issue> issues, IssueRulings rulings) {
        return AlikeIssues.among(issues, rulings).stream()
                .map(p -> p.one().name() + " / " + p.other().name() + " " + p.how().word())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Crimea's status, status of Crimea, same",
        "the prisoner, Prisoners, same",
        "prisoners’ release, release of the prisoners, same",
        "ceasefire, ceasefires, same",
        "border crossing, border crossings in the north, within",
        "sanctions, EU sanctions, within",
        "ferries, ferry, same",
        "Zürich talks, talks at ZÜRICH, same",
        "on the, the, within",
        "ceasefire, ceasefire agreement, within",
        "question of fishing rights, fishing rights, within",
        "round of talks, the talks round, same",
        "pay, pay talks, within",
        "status of the harbour, harbour status, same"
    })
    void among_alike_paired(String one, String other, String how) {
        assertEquals(
                List.of(one + " / " + other + " " + how),
                told(List.of(issue(one, 2), issue(other, 1)), new IssueRulings(List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "status of Crimea, status of Donbas",
        "bus, bu",
        "border, borderline case",
        "arms, army",
        "crisis, crisi",
        "condition, condition of anonymity",
        "conditions, the condition",
        "talks, harbour talks",
        "plan, peace plan",
        "agreement, agreement on terms",
        "status, status of the harbour",
        "proposals, pay proposal"
    })
    void among_notAlike_notPaired(String one, String other) {
        assertEquals(
                List.of(),
                told(List.of(issue(one, 2), issue(other, 1)), new IssueRulings(List.of())));
    }

    @Test
    void among_anyOrder_samePairsTheSurestFirst() {
        List<Issue> issues =
                new ArrayList<>(
                        List.of(
                                issue("corridor", 9),
                                issue("corridors", 1),
                                issue("aid corridor", 7),
                                issue("pay", 3)));
        List<String> pairs =
                List.of(
                        "corridor / corridors same",
                        "corridor / aid corridor within",
                        "aid corridor / corridors within");
        for (int seed = 0; seed < 8; seed++) {
            Collections.shuffle(issues, new Random(seed));
            assertEquals(pairs, told(issues, new IssueRulings(List.of())));
        }
    }

    @Test
    void among_splitOff_notSuggestedAgain() {
        IssueRuling split =
                IssueRuling.split("corridor", "aid corridor", "aid", "ana", null, Instant.EPOCH)
                        .withNumber(1);
        List<Issue> issues = List.of(issue("corridor", 2), issue("aid corridor", 2));
        assertEquals(List.of(), told(issues, new IssueRulings(List.of(split))));
        assertEquals(1, told(issues, new IssueRulings(List.of())).size());
    }

    @Test
    void contain_wholeWordsNextToEachOther_inAnyCase() {
        assertTrue(IssueWords.contain("the Kerch Bridge, rebuilt", "kerch bridge"));
        assertTrue(IssueWords.contain("Über uns", "ÜBER"));
        assertFalse(IssueWords.contain("the bridgehead at Kerch", "bridge"));
        assertFalse(IssueWords.contain("the bridge at Kerch", "kerch bridge"));
    }

    @Test
    void nearest_toAName_sharedWordsOrLetters() {
        List<String> names = List.of("status of Crimea", "prisoners", "pay", "sanctions");
        assertEquals(List.of("status of Crimea"), NearestIssues.to("Crimea", names));
        assertEquals(List.of("prisoners"), NearestIssues.to("prisonners", names));
        assertEquals(List.of(), NearestIssues.to("grain", names));
    }
}

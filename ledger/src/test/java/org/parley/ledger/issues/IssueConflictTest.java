package org.parley.ledger.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueConflictTest {
    private static final Instant NOON = Instant.parse("2031-07-01T12:00:00Z");

    /** {@code join A+B C}, {@code rename A B}, {@code split A B words}. */
    private static IssueRuling ruling(String text, int second) {
        String[] parts = text.split(" ", 4);
        List<String> issues = List.of(parts[1].split("\\+"));
        Instant made = NOON.plusSeconds(second);
        @Nullable String none = null;
        return switch (parts[0]) {
            case "join" -> IssueRuling.join(issues, parts[2], "ana", none, made);
            case "rename" -> IssueRuling.rename(issues.get(0), parts[2], "ana", none, made);
            default -> IssueRuling.split(issues.get(0), parts[2], parts[3], "ana", none, made);
        };
    }

    @ParameterizedTest
    @CsvSource({
        // what is made first, what later, whether they conflict
        "join A+B A, join C+B C, true",
        "join A+B A, join A+C A, false",
        "join A+B A, join A+C C, false",
        "join A+C C, join A+B A, true",
        "join A+B X, join A+B Y, true",
        "join A+B A, join B+A A, false",
        "rename A X, rename A Y, true",
        "rename A X, rename A X, false",
        "rename A X, rename C X, true",
        "rename A X, rename C Y, false",
        "rename A X, join A+B A, true",
        "join A+B A, rename A X, false",
        "rename A X, join A+B X, false",
        "join A+X X, join C+X X, false",
        "join A+X X, rename C X, true",
        "rename A X, split A N bridge, true",
        "split A N bridge, rename A X, false",
        "join N+M M, split A N bridge, true",
        "split A N bridge, split A M the bridge, true",
        "split A N bridge, split A M pay, false",
        "split A N bridge, split A N the bridge, false",
        "split A N bridge, split B N bridge, false",
        "split B N bridge, rename A N, true",
    })
    void between_twoLedgers_thoseThatUndoEachOther(String first, String later, boolean conflict) {
        IssueRuling one = ruling(first, 1);
        IssueRuling two = ruling(later, 2);
        List<IssueConflict> found = conflict ? List.of(new IssueConflict(one, two)) : List.of();
        assertEquals(found, IssueConflict.between(List.of(one), List.of(two), false));
        assertEquals(found, IssueConflict.between(List.of(two), List.of(one), false));
        List<IssueConflict> ofTheirs = conflict ? List.of(new IssueConflict(two, one)) : List.of();
        assertEquals(ofTheirs, IssueConflict.between(List.of(one), List.of(two), true));
        assertEquals(found, IssueConflict.between(List.of(two), List.of(one), true));
    }
}

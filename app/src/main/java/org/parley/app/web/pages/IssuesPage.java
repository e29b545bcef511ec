package org.parley.app.web.pages;

import java.util.List;
import org.parley.app.print.IssueSheet;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.app.web.rulings.AllRulings;
import org.parley.ledger.Ledger;
import org.parley.ledger.issues.AlikeIssues;
import org.parley.ledger.issues.Issue;

/** The issues, pairs of them that look alike, and what was ruled on them. */
public final class IssuesPage implements Tabular {
    private static final int SHOWN = 100;
    private static final int MOST = 10_000;
    private static final int PAIRS = 20;
    private static final int RULINGS = 20;

    /**
     * @param total issues there are
     * @param alike the surest pairs
     * @param pairs how many there are
     * @param rulings the newest ones
     * @param seen number of the last ruling on any issue; 0 if there is none
     */
    public record Matters(
            List<Issue> issues,
            int shown,
            int total,
            List<AlikeIssues> alike,
            int pairs,
            List<Ruled> rulings,
            int seen) {
        /** Where all moves on an issue stand. */
        public String page(Issue issue) {
            return "/issue?name=" + Visit.encoded(issue.name());
        }
    }

    @Override
    public View view(Visit visit) {
        Ledger ledger = visit.ledger();
        int shown = visit.number("most", SHOWN, 1, MOST);
        List<Issue> issues = ledger.issues().list(visit.question());
        List<AlikeIssues> alike = ledger.issues().alike(visit.question());
        List<Ruled> rulings = AllRulings.of(ledger, Matter.ISSUE);
        return new View(
                "issues",
                "Issues",
                new Matters(
                        issues.stream().limit(shown).toList(),
                        shown,
                        issues.size(),
                        alike.stream().limit(PAIRS).toList(),
                        alike.size(),
                        rulings.stream().limit(RULINGS).toList(),
                        rulings.stream().mapToInt(Ruled::number).max().orElse(0)));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return new IssueSheet(visit.ledger().issues().list(visit.question())).sheet();
    }
}

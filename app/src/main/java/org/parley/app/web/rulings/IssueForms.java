package org.parley.app.web.rulings;

import java.util.Set;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.ledger.Issues;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;

/** What the forms that rule on issues have in common. */
final class IssueForms {
    private IssueForms() {}

    /**
     * Keeps a ruling.
     *
     * @throws Again if it names what is no issue, takes another's name, or changes nothing
     */
    static Done keep(Visit visit, Form form, IssueRuling ruling) {
        Issues issues = visit.ledger().issues();
        Set<Integer> seen =
                Meanwhile.upTo(
                        issues.rulings(ruling.issues()).stream().map(IssueRuling::number).toList(),
                        form.seen());
        IssueVerdict verdict = Meanwhile.checked(() -> issues.rule(ruling, seen));
        if (verdict instanceof IssueVerdict.Kept kept) {
            return Done.of(
                    new Said(
                            "Ruling "
                                    + kept.ruling().number()
                                    + ": "
                                    + Ruled.of(kept.ruling()).words()
                                    + ". It moves "
                                    + kept.entries()
                                    + (kept.entries() == 1 ? " entry" : " entries"),
                            Matter.ISSUE,
                            kept.ruling().number()));
        }
        throw Again.unfit(why(verdict, ruling));
    }

    private static String why(IssueVerdict verdict, IssueRuling ruling) {
        if (verdict instanceof IssueVerdict.Unknown unknown) {
            return "No entry is on an issue '"
                    + unknown.name()
                    + "'. "
                    + (unknown.nearest().isEmpty()
                            ? "Write it as the list does."
                            : "Did you mean: " + String.join(", ", unknown.nearest()) + "?");
        }
        if (verdict instanceof IssueVerdict.Ambiguous several) {
            return "Several issues are called '"
                    + several.name()
                    + "' in upper or lower case. Write one as it is: "
                    + String.join(", ", several.issues())
                    + ".";
        }
        if (verdict instanceof IssueVerdict.Taken taken) {
            return "There is an issue '"
                    + taken.issue()
                    + "' already. To have all on it, join them.";
        }
        return ruling.containing() == null
                ? "All these are the name of one issue: nothing would change."
                : "No entry on '"
                        + ruling.issues().get(0)
                        + "' has the words '"
                        + ruling.containing()
                        + "' next to each other, or they are on '"
                        + ruling.name()
                        + "' already.";
    }
}

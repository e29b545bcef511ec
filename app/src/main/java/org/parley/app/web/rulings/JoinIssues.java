package org.parley.app.web.rulings;

import java.util.List;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.ledger.issues.IssueRuling;

/**
 * Rules that issues are one: fields {@code issue} (two or more), {@code name} (otherwise as the
 * first is called), {@code reason}.
 */
public final class JoinIssues implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        List<String> issues = form.all("issue", Form.NAME);
        if (issues.size() < 2) {
            throw Again.unfit("Tick two issues or more that are one.");
        }
        return IssueForms.keep(
                visit,
                form,
                IssueRuling.join(
                        issues,
                        form.orNull("name", Form.NAME),
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant()));
    }
}

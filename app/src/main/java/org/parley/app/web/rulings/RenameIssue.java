package org.parley.app.web.rulings;

import org.parley.app.web.page.Action;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.ledger.issues.IssueRuling;

/** Rules that an issue is called otherwise: fields {@code issue}, {@code name}, {@code reason}. */
public final class RenameIssue implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        return IssueForms.keep(
                visit,
                form,
                IssueRuling.rename(
                        form.needed("issue", "an issue", Form.NAME),
                        form.needed("name", "a new name", Form.NAME),
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant()));
    }
}

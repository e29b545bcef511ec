package org.parley.app.web.rulings;

import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.ledger.issues.IssueRuling;

/**
 * Rules that the entries of an issue that have some words are on another: fields {@code issue},
 * {@code name}, {@code containing}, {@code reason}.
 */
public final class SplitIssue implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        String words = form.needed("containing", "words of the entries", Form.NAME);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw Again.unfit("There are no words in '" + words + "' to split by.");
        }
        return IssueForms.keep(
                visit,
                form,
                IssueRuling.split(
                        form.needed("issue", "an issue", Form.NAME),
                        form.needed("name", "the other issue", Form.NAME),
                        words,
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant()));
    }
}

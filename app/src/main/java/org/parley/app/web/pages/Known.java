package org.parley.app.web.pages;

import java.util.List;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.issues.Issue;

/**
 * What fields suggest.
 *
 * @param parties of entries on issues, those with the most issues first
 * @param issues those with the most entries first
 */
public record Known(List<String> parties, List<String> issues) {
    static final Known NONE = new Known(List.of(), List.of());

    private static final int MOST = 100;

    static Known of(Ledger ledger) {
        List<Issue> issues = ledger.issues().list(Question.everything());
        return new Known(
                issues.stream()
                        .flatMap(one -> one.parties().stream())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                issues.stream().map(Issue::name).limit(MOST).toList());
    }
}

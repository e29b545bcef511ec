package org.parley.app.web.pages;

import java.util.List;
import org.parley.ledger.Ledger;

/**
 * What fields suggest.
 *
 * @param parties those with the most entries first
 * @param issues those with the most entries first
 */
public record Known(List<String> parties, List<String> issues) {
    static final Known NONE = new Known(List.of(), List.of());

    private static final int MOST = 100;

    static Known of(Ledger ledger) {
        return new Known(ledger.frequentParties(MOST), ledger.frequentIssues(MOST));
    }
}

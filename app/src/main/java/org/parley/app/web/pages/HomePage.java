package org.parley.app.web.pages;

import org.parley.app.web.page.Page;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.ledger.LedgerSummary;

/** What there is, and what is new. */
public final class HomePage implements Page {
    /** What the ledger holds. */
    public record Home(LedgerSummary summary) {}

    @Override
    public View view(Visit visit) {
        return new View("home", "Parley", new Home(visit.ledger().summary()));
    }
}

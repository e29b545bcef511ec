package org.parley.app.web.pages;

import org.parley.ledger.Ledger;

/** What the fields of pages suggest: one for all pages, since to list all issues takes long. */
public final class Suggestions {
    private final Remembered<String, Known> known = new Remembered<>(1);

    Known of(Ledger ledger) {
        return known.get(ledger, "", () -> Known.of(ledger));
    }
}

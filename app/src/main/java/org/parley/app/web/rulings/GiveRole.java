package org.parley.app.web.rulings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Party;
import org.parley.ledger.names.Ruling;

/** Rules for whom an actor speaks: fields {@code name}, {@code party}, {@code from}, {@code to}. */
public final class GiveRole implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        String name = form.needed("name", "a name", Form.NAME);
        String party = form.needed("party", "a party", Form.NAME);
        @Nullable LocalDate from = form.day("from");
        @Nullable LocalDate to = form.day("to");
        if (from != null && to != null && from.isAfter(to)) {
            throw Again.unfit("No day is between " + from + " and " + to + ": exchange them.");
        }
        Party side = visit.ledger().names().party(party);
        return NameRulings.keep(
                visit, form, Ruling.role(name, side, from, to, visit.clock().instant()));
    }
}

package org.parley.app.web.rulings;

import java.util.List;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.ledger.names.Ruling;

/** Rules that two names are one actor's: fields {@code a}, {@code b}. */
public final class JoinNames implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        List<String> two =
                NameRulings.two(
                        form.needed("a", "a name", Form.NAME),
                        form.needed("b", "the other name", Form.NAME));
        return NameRulings.keep(
                visit, form, Ruling.join(two.get(0), two.get(1), visit.clock().instant()));
    }
}

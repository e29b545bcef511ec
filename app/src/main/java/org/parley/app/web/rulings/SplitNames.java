package org.parley.app.web.rulings;

import java.util.List;
import java.util.Optional;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Visit;
import org.parley.ledger.names.Ruling;

/**
 * Rules that two names are not one actor's: fields {@code a}, {@code b}; without {@code b}, that
 * {@code a} is nobody else's.
 */
public final class SplitNames implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        String a = form.needed("a", "a name", Form.NAME);
        Optional<String> b = form.words("b", Form.NAME);
        List<String> names = b.isEmpty() ? List.of(a) : NameRulings.two(a, b.get());
        return NameRulings.keep(visit, form, Ruling.split(names, visit.clock().instant()));
    }
}

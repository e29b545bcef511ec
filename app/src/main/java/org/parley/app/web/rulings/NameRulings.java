package org.parley.app.web.rulings;

import java.util.List;
import java.util.Set;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.ledger.names.Names;
import org.parley.ledger.names.Ruling;
import org.parley.ledger.names.Verdict;

/** What the forms that rule on names have in common. */
final class NameRulings {
    private NameRulings() {}

    /**
     * Keeps a ruling.
     *
     * @throws Again if the ledger has no such name, or an earlier ruling says otherwise
     */
    static Done keep(Visit visit, Form form, Ruling ruling) {
        int seen = form.seen();
        Names names = visit.ledger().names();
        Set<Integer> before =
                Meanwhile.upTo(
                        names.rulings(ruling.names()).stream().map(Ruling::number).toList(), seen);
        Verdict verdict =
                Meanwhile.checked(() -> names.rule(ruling.by(visit.visitor().name()), before));
        if (verdict instanceof Verdict.Unknown unknown) {
            throw Again.unfit(
                    "No article has the name '"
                            + unknown.name()
                            + "'."
                            + (unknown.nearest().isEmpty()
                                    ? " Write it as the list does."
                                    : " Did you mean: "
                                            + String.join(", ", unknown.nearest())
                                            + "?"));
        }
        if (verdict instanceof Verdict.Contradicted contradicted) {
            Ruling earlier = contradicted.earlier();
            throw Again.unfit(
                    Ruled.of(earlier).line() + ". That says otherwise: take it back first.");
        }
        Ruling kept = ((Verdict.Kept) verdict).ruling();
        return Done.of(
                new Said(
                        "Ruling " + kept.number() + ": " + Ruled.of(kept).words(),
                        Matter.NAME,
                        kept.number()));
    }

    /** Two names that are not the same. */
    static List<String> two(String a, String b) {
        if (a.equalsIgnoreCase(b)) {
            throw Again.unfit(
                    "'"
                            + a
                            + "' and '"
                            + b
                            + "' are the same name. Give two that are written differently.");
        }
        return List.of(a, b);
    }
}

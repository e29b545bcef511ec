package org.parley.app.web.rulings;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.core.talks.Reliability;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.SourceRating;

/**
 * Says how reliable an outlet has proved: fields {@code outlet}, {@code letter} (A to F, or {@code
 * clear}: what analysts said is taken back), {@code reason}.
 */
public final class RateSource implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        Ledger ledger = visit.ledger();
        String outlet = named(ledger, form.needed("outlet", "an outlet", Form.NAME));
        String letter = form.needed("letter", "a letter from A to F", Form.NAME);
        int last = form.seen();
        if (letter.equals("clear")) {
            refuseIfRated(ledger.sources().ratings(outlet), last);
            return clear(visit, outlet);
        }
        SourceRating asked =
                SourceRating.of(
                        outlet,
                        reliability(letter),
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant());
        Set<Integer> seen =
                Meanwhile.seen(
                        ledger.sources().ratings(outlet).stream()
                                .map(SourceRating::number)
                                .toList(),
                        last);
        SourceRating kept = Meanwhile.checked(() -> ledger.sources().rate(asked, seen));
        return Done.of(
                new Said(
                        "Rating "
                                + kept.number()
                                + ": "
                                + kept.outlet()
                                + " is "
                                + kept.reliability()
                                + ", "
                                + kept.reliability().words(),
                        Matter.OUTLET,
                        kept.number()));
    }

    private static Reliability reliability(String letter) {
        return Arrays.stream(Reliability.values())
                .filter(one -> one.name().equalsIgnoreCase(letter))
                .findFirst()
                .orElseThrow(() -> Again.unfit("'" + letter + "' is no letter from A to F."));
    }

    /** What others said since the page was loaded is not taken back unseen. */
    private static void refuseIfRated(List<SourceRating> ratings, int last) {
        for (SourceRating rating : ratings) {
            if (rating.number() > last && rating.undone() == null) {
                throw Again.overtaken("Somebody rated this meanwhile. " + Ruled.of(rating).line());
            }
        }
    }

    private static Done clear(Visit visit, String outlet) {
        Ledger ledger = visit.ledger();
        List<SourceRating> held = ledger.sources().clear(outlet, visit.clock().instant());
        if (held.isEmpty()) {
            throw Again.unfit("No rating of '" + outlet + "' by an analyst holds.");
        }
        Reliability now = ledger.sources().ratings().of(outlet);
        return Done.of(
                Said.only(
                        held.size()
                                + (held.size() == 1 ? " rating of " : " ratings of ")
                                + outlet
                                + " taken back. It is now "
                                + now
                                + ", "
                                + now.words()));
    }

    /** The outlet as its articles have it. */
    private static String named(Ledger ledger, String outlet) {
        return ledger.articles(outlet).stream()
                .map(Article::outlet)
                .filter(outlet::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(
                        () ->
                                Again.unfit(
                                        "No article is of an outlet named '"
                                                + outlet
                                                + "'. Write it as the list of sources does."));
    }
}

package org.parley.app.web.rulings;

import java.util.Optional;
import java.util.Set;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.Question;
import org.parley.ledger.contradictions.Contradictions;
import org.parley.ledger.rulings.EntryPair;
import org.parley.ledger.rulings.EntryRuling;

/**
 * Rules that two entries do not contradict each other: fields {@code first}, {@code second} (ids of
 * entries), {@code reason}.
 */
public final class DismissContradiction implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        Ledger ledger = visit.ledger();
        int seen = form.seen();
        Entry first = entry(ledger, form.needed("first", "an entry", Form.NAME));
        Entry second = entry(ledger, form.needed("second", "the other entry", Form.NAME));
        if (first.id().equals(second.id())) {
            throw Again.unfit("An entry does not contradict itself: name two.");
        }
        EntryPair pair = EntryPair.of(first, second);
        if (!contradict(ledger, first, pair)) {
            throw Again.unfit("These two entries do not contradict each other by now.");
        }
        EntryRuling asked =
                EntryRuling.dismissing(
                        first,
                        second,
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant());
        Set<Integer> before =
                Meanwhile.upTo(
                        ledger.review().rulings(asked).stream().map(EntryRuling::number).toList(),
                        seen);
        EntryRuling kept = Meanwhile.checked(() -> ledger.review().rule(asked, before));
        return Done.of(
                new Said(
                        "Ruling " + kept.number() + ": " + Ruled.of(kept).words(),
                        Matter.ENTRY,
                        kept.number()));
    }

    private static Entry entry(Ledger ledger, String id) {
        if (ledger.entry(id) instanceof Lookup.Found found) {
            return found.entry();
        }
        throw Again.unfit("There is no entry '" + id + "' in the ledger.");
    }

    /** As they stand now: names and rulings may have them on another issue than they were read. */
    private static boolean contradict(Ledger ledger, Entry asRead, EntryPair pair) {
        Optional<Entry> now =
                ledger.entries(asRead.article()).stream()
                        .filter(entry -> entry.id().equals(asRead.id()))
                        .findFirst();
        if (now.isEmpty() || now.get().party() == null || now.get().issue() == null) {
            return false;
        }
        Question near =
                Question.everything()
                        .withParty(now.get().party().name())
                        .withIssue(now.get().issue());
        return Contradictions.all(ledger.told(near)).stream()
                .anyMatch(
                        one ->
                                EntryPair.of(one.first().entry(), one.second().entry())
                                        .equals(pair));
    }
}

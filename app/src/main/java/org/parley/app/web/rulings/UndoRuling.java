package org.parley.app.web.rulings;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Visit;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.EntryRuling;

/**
 * Takes a ruling back: fields {@code of} (entry, name, issue, outlet), {@code number}. All is as if
 * it had never been made.
 */
public final class UndoRuling implements Action {
    @Override
    public Done act(Visit visit, Form form) {
        Matter of =
                Matter.parse(form.typed("of"))
                        .orElseThrow(
                                () ->
                                        Again.unfit(
                                                "Say what the ruling is on (field 'of'): entry, name, issue, outlet."));
        int number =
                form.number("number")
                        .orElseThrow(() -> Again.unfit("The field 'number' needs a ruling."));
        OptionalInt which = OptionalInt.of(number);
        if (of == Matter.ENTRY) {
            EntryRuling undone =
                    visit.ledger()
                            .review()
                            .undo(which, visit.clock().instant())
                            .orElseThrow(() -> gone(visit.ledger(), of, number));
            // What was added is no more, and its page neither.
            return new Done(
                    said(Ruled.of(undone)),
                    undone.kind() == EntryRuling.Kind.ADD
                                    && form.here().orElse("").startsWith("/entries/")
                            ? "/articles/" + undone.article()
                            : null);
        }
        return Done.of(
                said(
                        undo(visit.ledger(), of, which, visit.clock().instant())
                                .orElseThrow(() -> gone(visit.ledger(), of, number))));
    }

    private static Said said(Ruled undone) {
        return Said.only("Ruling " + undone.number() + " is taken back: " + undone.words());
    }

    private static Optional<Ruled> undo(
            Ledger ledger, Matter of, OptionalInt number, Instant when) {
        return switch (of) {
            case ENTRY -> ledger.review().undo(number, when).map(Ruled::of);
            case NAME -> ledger.names().undo(number, when).map(Ruled::of);
            case ISSUE -> ledger.issues().undo(number, when).map(Ruled::of);
            case OUTLET -> ledger.sources().undo(number, when).map(Ruled::of);
        };
    }

    private static Again gone(Ledger ledger, Matter of, int number) {
        return AllRulings.of(ledger, of).stream()
                .filter(ruling -> ruling.number() == number)
                .findFirst()
                .map(
                        ruling ->
                                Again.unfit(
                                        "Ruling "
                                                + number
                                                + " was taken back already, "
                                                + ruling.undoneWhen()
                                                + " UTC."))
                .orElseGet(
                        () ->
                                Again.unfit(
                                        "There is no ruling "
                                                + number
                                                + " on "
                                                + of.plural()
                                                + "."));
    }
}

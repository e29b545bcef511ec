package org.parley.app.web.rulings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Action;
import org.parley.app.web.page.Again;
import org.parley.app.web.page.Done;
import org.parley.app.web.page.Form;
import org.parley.app.web.page.Matter;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Ruled;
import org.parley.app.web.page.Said;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Polarity;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.rulings.Correction;
import org.parley.ledger.rulings.EntryRuling;
import org.parley.ledger.rulings.EntryRuling.Kind;

/**
 * Rules on an entry: fields {@code kind} (confirm, wrong, change), {@code reason}; for a change
 * {@code move}, {@code party}, {@code target}, {@code issue}, {@code date}, {@code polarity}
 * (positive, negative), of which those left empty stay, or {@code untargeted} for no target; {@code
 * onward} for like cases too, which is done only if {@code counted} is how many others that
 * changes.
 */
public final class RuleEntry implements Action {
    /** So many of the like cases are shown before. */
    private static final int SHOWN = 10;

    @Override
    public Done act(Visit visit, Form form) {
        Entry entry = entry(visit);
        Kind kind = kind(form);
        Correction correction = kind == Kind.CHANGE ? correction(form) : Correction.NONE;
        boolean onward = form.ticked("onward");
        if (onward && (kind == Kind.CONFIRM || correction.day() != null)) {
            throw Again.unfit(
                    (kind == Kind.CONFIRM ? "That an entry is right" : "A date")
                            + " is for one entry alone. Untick 'also for like cases'.");
        }
        EntryRuling ruling =
                EntryRuling.on(
                        entry,
                        kind,
                        correction,
                        visit.visitor().name(),
                        form.reason(),
                        visit.clock().instant());
        Ledger ledger = visit.ledger();
        Set<Integer> seen =
                Meanwhile.seen(
                        ledger.review().rulings(entry).stream().map(EntryRuling::number).toList(),
                        form.seen());
        if (onward) {
            ruling = ruling.forLikeCases();
            count(visit, form, ruling);
        }
        EntryRuling asked = ruling;
        EntryRuling kept = Meanwhile.checked(() -> ledger.review().rule(asked, seen));
        return Done.of(
                new Said(
                        "Ruling "
                                + kept.number()
                                + ": "
                                + Telling.of(entry).sign().words()
                                + " of "
                                + Telling.of(entry).holder()
                                + " is ruled: "
                                + Ruled.of(kept).words(),
                        Matter.ENTRY,
                        kept.number()));
    }

    private static Entry entry(Visit visit) {
        if (visit.ledger().entry(visit.place()) instanceof Lookup.Found found
                && found.entry().id().equals(visit.place())) {
            return found.entry();
        }
        throw Refused.notThere("There is no entry " + visit.place() + " in the ledger.");
    }

    private static Kind kind(Form form) {
        return switch (form.typed("kind")) {
            case "confirm" -> Kind.CONFIRM;
            case "wrong" -> Kind.WRONG;
            case "change" -> Kind.CHANGE;
            default ->
                    throw Again.unfit(
                            "Say what you rule: right, wrong, or what it should be (field 'kind': confirm, wrong,"
                                    + " change).");
        };
    }

    private static Correction correction(Form form) {
        Correction correction =
                new Correction(
                                form.move(),
                                form.party("party"),
                                form.party("target"),
                                form.orNull("issue", Form.NAME),
                                form.day("date"))
                        .withPolarity(polarity(form));
        if (form.ticked("untargeted")) {
            if (correction.target() != null) {
                throw Again.unfit(
                        "Name a target, or tick that the move is made toward nobody: not both.");
            }
            correction = correction.withoutTarget();
        }
        if (correction.equals(Correction.NONE)) {
            throw Again.unfit(
                    "Say what it should be: another move, party, target, issue or date, denied or not. What is left empty"
                            + " stays as it is.");
        }
        return correction;
    }

    private static @Nullable Polarity polarity(Form form) {
        return switch (form.typed("polarity")) {
            case "" -> null;
            case "positive" -> Polarity.POSITIVE;
            case "negative" -> Polarity.NEGATIVE;
            default ->
                    throw Again.unfit(
                            "The field 'polarity' takes positive or negative, or nothing.");
        };
    }

    /** Tells how many like cases there are, unless that is known. */
    private static void count(Visit visit, Form form, EntryRuling ruling) {
        List<Entry> like = visit.ledger().review().like(ruling);
        Optional<Integer> counted = form.number("counted");
        if (counted.isPresent() && counted.get() == like.size()) {
            return;
        }
        String others =
                like.isEmpty()
                        ? "No other entry is like it now; later readings may find some"
                        : like.size()
                                + (like.size() == 1
                                        ? " other entry would change"
                                        : " other entries would change");
        throw Again.asked(
                others + ". Nothing is ruled yet: send it once more to rule so.",
                Map.of("counted", like.size()),
                like.stream().limit(SHOWN).map(Telling::of).toList());
    }
}

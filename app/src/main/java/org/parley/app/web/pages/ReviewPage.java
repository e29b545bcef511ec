package org.parley.app.web.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.PrecisionSheet;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Proof;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.ledger.Ledger;
import org.parley.ledger.Lookup;
import org.parley.ledger.Page;
import org.parley.ledger.rulings.Precision;

/**
 * The entries that nobody ruled on, the least confident first, one at a time; and how many of those
 * ruled on were right.
 */
public final class ReviewPage implements Tabular {
    private static final int MOST = 10_000_000;

    /**
     * @param correcting the entry that is shown, and its forms; null if none is left
     * @param move it as a line; null likewise
     * @param proof the lines of the article that it stands in
     * @param place from 1, among those left; 0 if somebody ruled on it
     * @param left how many nobody ruled on
     * @param skip address of the next one, or null: it is the last
     * @param back address of the one before, or null: it is the first
     */
    public record Review(
            @Nullable Correcting correcting,
            @Nullable Telling move,
            @Nullable Proof proof,
            int place,
            int left,
            @Nullable String skip,
            @Nullable String back,
            Precision precision) {
        /** {@code .62 of 40, 95 % interval .47 to .76}; '' if none was ruled on. */
        public String figure() {
            return precision.ruled() == 0
                    ? ""
                    : number(precision.share())
                            + ", 95 % interval "
                            + number(precision.low())
                            + " to "
                            + number(precision.high());
        }

        private static String number(double share) {
            return String.format(Locale.ROOT, "%.2f", share);
        }
    }

    @Override
    public View view(Visit visit) {
        Ledger ledger = visit.ledger();
        int skipped = visit.number("skip", 0, 0, MOST);
        Page<Entry> first = unruled(visit, skipped);
        // Of those passed over some may be ruled on meanwhile: then the last one is shown.
        int passed = Math.max(0, Math.min(skipped, first.total() - 1));
        Page<Entry> open = first.some().isEmpty() ? unruled(visit, passed) : first;
        Precision precision = ledger.review().precision(visit.question()).get(0);
        Optional<Entry> asked = visit.text("at").flatMap(id -> standing(ledger, id));
        Optional<Entry> shown = asked.or(() -> open.some().stream().findFirst());
        return new View(
                "review",
                "Review",
                shown.map(one -> review(visit, one, open, passed, precision))
                        .orElse(
                                new Review(
                                        null, null, null, 0, open.total(), null, null, precision)));
    }

    private static Page<Entry> unruled(Visit visit, int passed) {
        return visit.ledger().review().unruled(visit.question(), passed, 1);
    }

    /** An entry that the address names: one that was ruled on meanwhile is shown too. */
    private static Optional<Entry> standing(Ledger ledger, String id) {
        return ledger.standing(List.of(id)).stream()
                .findFirst()
                .or(
                        () ->
                                ledger.entry(id) instanceof Lookup.Found found
                                        ? Optional.of(found.entry())
                                        : Optional.empty());
    }

    private static Review review(
            Visit visit, Entry one, Page<Entry> open, int passed, Precision precision) {
        boolean inTurn = open.some().contains(one);
        String next = visit.with("at", "");
        return new Review(
                Correcting.of(
                        visit.ledger(),
                        one,
                        visit.visitor().rules() ? Known.of(visit.ledger()) : Known.NONE,
                        next),
                Telling.of(one),
                Proof.paragraph(one),
                inTurn ? passed + 1 : 0,
                open.total(),
                passed + 1 < open.total() ? address(visit, passed + 1) : null,
                passed > 0 ? address(visit, passed - 1) : null,
                precision);
    }

    private static String address(Visit visit, int passed) {
        return visit.without("at").with("skip", passed == 0 ? "" : passed);
    }

    @Override
    public Sheet sheet(Visit visit) {
        return new PrecisionSheet(visit.ledger().review().precision(visit.question())).sheet();
    }
}

package org.parley.app.web.pages;

import java.util.Comparator;
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
import org.parley.ledger.rulings.Precision;
import org.parley.ledger.rulings.Reviewed;

/**
 * The entries that nobody ruled on, the least confident first, one at a time; and how many of those
 * ruled on were right.
 */
public final class ReviewPage implements Tabular {
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
        List<Reviewed> asked = visit.ledger().reviewed(visit.question());
        List<Reviewed> open =
                asked.stream()
                        .filter(one -> one.rulings().isEmpty())
                        .sorted(Comparator.comparingDouble(one -> one.entry().confidence()))
                        .toList();
        Precision precision = Precision.of(asked).get(0);
        Optional<Reviewed> one =
                visit.text("at")
                        .flatMap(
                                id ->
                                        asked.stream()
                                                .filter(r -> r.entry().id().equals(id))
                                                .findFirst())
                        .or(() -> open.stream().findFirst());
        return new View(
                "review",
                "Review",
                one.map(shown -> review(visit, shown, open, precision))
                        .orElse(new Review(null, null, null, 0, 0, null, null, precision)));
    }

    private static Review review(
            Visit visit, Reviewed one, List<Reviewed> open, Precision precision) {
        int place = open.indexOf(one);
        @Nullable String skip = address(visit, open, place + 1);
        return new Review(
                Correcting.of(
                        visit.ledger(),
                        one.entry(),
                        visit.visitor().rules() ? Known.of(visit.ledger()) : Known.NONE,
                        skip == null ? visit.with("at", "") : skip),
                Telling.of(one.entry()),
                Proof.paragraph(one.entry()),
                place + 1,
                open.size(),
                skip,
                address(visit, open, place - 1),
                precision);
    }

    private static @Nullable String address(Visit visit, List<Reviewed> open, int place) {
        return place < 0 || place >= open.size()
                ? null
                : visit.with("at", open.get(place).entry().id());
    }

    @Override
    public Sheet sheet(Visit visit) {
        return new PrecisionSheet(Precision.of(visit.ledger().reviewed(visit.question()))).sheet();
    }
}

package org.parley.app.web.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EventSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Drawn;
import org.parley.app.web.page.Svg;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.talks.Reliability;
import org.parley.ledger.Ledger;
import org.parley.ledger.Page;
import org.parley.ledger.history.Reporting;
import org.parley.ledger.rulings.SourceRating;
import org.parley.ledger.rulings.SourceRatings;

/** Who reports whom, and how reliable outlets have proved. */
public final class SourcesPage implements Tabular, Drawn {
    private static final int SIZE = 30;
    private static final int MOST = 500;

    /** So many of the most frequent are looked at for the picture. */
    private static final int LOOKED_AT = 120;

    /**
     * @param articles link to the articles of who reports; null if that is no outlet
     * @param said link to a search for who is reported; null for nobody
     * @param seen the greatest number of the ratings of who reports; 0 if there are none
     * @param rated whether the form to rate it stands here: at its first line
     */
    public record Line(
            Reporting reporting,
            @Nullable String articles,
            @Nullable String said,
            Reliability reliability,
            int seen,
            boolean rated,
            String at) {}

    /**
     * @param chosen what came through the source that the address names, or null
     * @param picture in which each source leads to what came through it
     * @param drawn how many lines it shows
     */
    public record Lines(
            @Nullable SourceEntries chosen,
            List<Line> lines,
            Slice slice,
            Svg.Inline picture,
            int drawn,
            Known known) {}

    @Override
    public View view(Visit visit) {
        Page<Reporting> page = page(visit, SIZE);
        List<Reporting> drawn = drawn(visit);
        return new View(
                "sources",
                "Sources",
                new Lines(
                        visit.text("source")
                                .map(name -> SourceEntries.of(visit, name))
                                .orElse(null),
                        lines(visit, page.some()),
                        Slice.of(visit, page, SIZE),
                        SourcesPicture.inline(
                                drawn,
                                title(visit),
                                name -> visit.without("from").with("source", name)),
                        drawn.size(),
                        Known.of(visit.ledger())));
    }

    private static List<Line> lines(Visit visit, List<Reporting> some) {
        Ledger ledger = visit.ledger();
        Set<String> names =
                some.stream()
                        .map(Reporting::by)
                        .filter(by -> !by.equals(Reporting.UNKNOWN))
                        .collect(Collectors.toSet());
        Set<String> outlets = ledger.outletsAmong(names);
        SourceRatings ratings = ledger.sources().ratings();
        Set<String> before = new HashSet<>();
        return some.stream()
                .map(
                        one ->
                                line(
                                        visit,
                                        one,
                                        outlets.contains(one.by()),
                                        ratings,
                                        before.add(one.by())))
                .toList();
    }

    private static Line line(
            Visit visit, Reporting one, boolean outlet, SourceRatings ratings, boolean first) {
        boolean rated = outlet && first;
        return new Line(
                one,
                outlet ? "/articles?outlet=" + Visit.encoded(one.by()) : null,
                one.of().equals(Reporting.ITSELF) ? null : search(one.of()),
                ratings.of(one.by()),
                rated ? seen(visit.ledger(), one.by()) : 0,
                rated,
                "rate-" + Integer.toHexString(one.by().hashCode()));
    }

    private static @Nullable String search(String name) {
        String words = SourceEntries.words(name);
        return words.isEmpty() ? null : "/search?q=" + Visit.encoded(words);
    }

    private static int seen(Ledger ledger, String outlet) {
        return ledger.sources().ratings(outlet).stream()
                .mapToInt(SourceRating::number)
                .max()
                .orElse(0);
    }

    @Override
    public Sheet sheet(Visit visit) {
        return EventSheets.sources(page(visit, MOST).some(), visit.ledger().sources().ratings());
    }

    @Override
    public String svg(Visit visit) {
        return SourcesPicture.of(drawn(visit), title(visit));
    }

    private static String title(Visit visit) {
        return "Who reports whom" + About.question(visit.question());
    }

    private static Page<Reporting> page(Visit visit, int most) {
        return visit.ledger().reporting(visit.question(), Slice.from(visit), most);
    }

    private static List<Reporting> drawn(Visit visit) {
        return visit.ledger().reporting(visit.question(), 0, LOOKED_AT).some().stream()
                .filter(SourcesPicture::shows)
                .limit(SourcesPicture.LINKS)
                .toList();
    }
}

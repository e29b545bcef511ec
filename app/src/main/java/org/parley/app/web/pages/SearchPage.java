package org.parley.app.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.HitSheets;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Proof.Piece;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Question;
import org.parley.ledger.search.Facets;
import org.parley.ledger.search.Found;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.QueryException;
import org.parley.ledger.search.SearchQuery;
import org.parley.ledger.search.Snippet;

/**
 * Articles with some words, and how they are spread over outlets, parties, issues, moves, months.
 */
public final class SearchPage implements Tabular {
    private static final int HITS = 20;
    private static final int MOST = 200;

    /** So many articles are counted for facets, the newest; a count of more takes too long. */
    private static final int COUNTED = 100;

    /** So many values of a facet are shown, those with the most articles. */
    private static final int VALUES = 8;

    /** A value that narrows what is found. */
    public record Value(String name, int articles, String link) {}

    /**
     * @param name {@code Outlet}
     * @param chosen the value that is asked for; null if none is
     * @param off link to the same without it
     */
    public record Facet(String name, @Nullable String chosen, String off, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * @param title the article's, in pieces that are marked or not
     * @param snippet of its text; empty if it has none
     */
    public record Shown(
            Article article, int entries, List<Piece> title, List<Piece> snippet, boolean open) {
        public Shown {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }

        public String page() {
            return "/articles/" + article.id();
        }
    }

    /**
     * @param words what is searched for; '' if nothing is yet
     * @param trouble what is wrong with that; '' if nothing is
     * @param more link to more of them; null if there are no more, or no more are shown
     * @param counted how many articles the facets count
     * @param further whether they leave older ones out
     */
    public record Results(
            String words,
            String trouble,
            List<Shown> hits,
            @Nullable String more,
            List<Facet> facets,
            int counted,
            boolean further,
            boolean empty) {
        public Results {
            hits = List.copyOf(hits);
            facets = List.copyOf(facets);
        }

        /** Whether any facet is chosen. */
        public boolean narrowed() {
            return facets.stream().anyMatch(one -> one.chosen() != null);
        }
    }

    @Override
    public View view(Visit visit) {
        String words = visit.text("q").orElse("");
        boolean empty = visit.ledger().newest(0, 1).some().isEmpty();
        if (words.isEmpty()) {
            return results(new Results("", "", List.of(), null, List.of(), 0, false, empty));
        }
        SearchQuery query;
        try {
            query = SearchQuery.parse(words);
        } catch (QueryException e) {
            return results(
                    new Results(
                            words,
                            String.valueOf(e.getMessage()),
                            List.of(),
                            null,
                            List.of(),
                            0,
                            false,
                            empty));
        }
        Question question = question(visit);
        @Nullable String outlet = visit.text("outlet").orElse(null);
        int most = visit.number("most", HITS, 1, MOST);
        Found found = visit.ledger().search(query, question, outlet, most);
        Facets counts = visit.ledger().facets(query, question, outlet, COUNTED);
        return results(
                new Results(
                        words,
                        "",
                        found.hits().stream().map(SearchPage::shown).toList(),
                        found.more() && most < MOST
                                ? visit.with("most", Math.min(MOST, most * 2))
                                : null,
                        facets(visit, counts),
                        counts.articles(),
                        counts.more(),
                        empty));
    }

    private static View results(Results results) {
        return new View(
                "search",
                results.words().isEmpty() ? "Search" : "Search: " + results.words(),
                results);
    }

    @Override
    public Sheet sheet(Visit visit) {
        try {
            SearchQuery query = SearchQuery.parse(visit.text("q").orElse(""));
            return HitSheets.hits(
                    visit.ledger()
                            .search(
                                    query,
                                    question(visit),
                                    visit.text("outlet").orElse(null),
                                    visit.number("most", HITS, 1, MOST))
                            .hits());
        } catch (QueryException e) {
            throw Refused.badQuestion("q: " + e.getMessage());
        }
    }

    /** The later of two days, or the earlier; the second if the first is not known. */
    private static LocalDate later(@Nullable LocalDate asked, LocalDate day, boolean later) {
        return asked == null || asked.isBefore(day) == later ? day : asked;
    }

    /** The visit's; if it names a month, of its days in that. */
    private static Question question(Visit visit) {
        Question question = visit.question();
        Optional<String> month = visit.text("month");
        if (month.isEmpty()) {
            return question;
        }
        try {
            YearMonth one = YearMonth.parse(month.get());
            LocalDate since = later(question.since(), one.atDay(1), true);
            LocalDate until = later(question.until(), one.atEndOfMonth(), false);
            return question.withDates(since, until);
        } catch (DateTimeException e) {
            throw Refused.badQuestion("month takes one as 2025-04, not '" + month.get() + "'");
        }
    }

    private static List<Facet> facets(Visit visit, Facets counts) {
        return List.of(
                facet(visit, "Outlet", "outlet", counts.outlets()),
                facet(visit, "Party", "party", counts.parties()),
                facet(visit, "Issue", "issue", counts.issues()),
                facet(visit, "Move", "move", counts.moves()),
                facet(visit, "Month", "month", months(counts.months())));
    }

    /** The last ones, the newest first. */
    private static List<Facets.Count> months(List<Facets.Count> inOrder) {
        List<Facets.Count> months = new ArrayList<>(inOrder);
        java.util.Collections.reverse(months);
        return months;
    }

    private static Facet facet(Visit visit, String name, String asked, List<Facets.Count> counts) {
        @Nullable String chosen = visit.text(asked).orElse(null);
        return new Facet(
                name,
                chosen,
                visit.with(asked, ""),
                chosen != null
                        ? List.of()
                        : counts.stream()
                                .limit(VALUES)
                                .map(
                                        one ->
                                                new Value(
                                                        one.name(),
                                                        one.articles(),
                                                        visit.with(asked, one.name())))
                                .toList());
    }

    private static Shown shown(Hit hit) {
        Article article = hit.article();
        @Nullable String title = article.title();
        @Nullable Snippet snippet = hit.snippet();
        return new Shown(
                article,
                hit.entries(),
                title == null
                        ? List.of(new Piece(article.document(), ""))
                        : pieces(title, new Span(0, title.length()), hit.inTitle()),
                snippet == null
                        ? List.of()
                        : pieces(article.text(), snippet.shown(), snippet.marks()),
                snippet != null && snippet.shown().end() < article.text().stripTrailing().length());
    }

    private static List<Piece> pieces(String text, Span shown, List<Span> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = shown.start();
        for (Span mark : marks) {
            if (mark.start() > at) {
                pieces.add(new Piece(text.substring(at, mark.start()), ""));
            }
            pieces.add(new Piece(mark.of(text), "mark"));
            at = mark.end();
        }
        if (shown.end() > at) {
            pieces.add(new Piece(text.substring(at, shown.end()), ""));
        }
        return pieces;
    }
}

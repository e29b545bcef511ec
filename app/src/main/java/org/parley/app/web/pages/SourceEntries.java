package org.parley.app.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;
import org.parley.ledger.Ledger;
import org.parley.ledger.Question;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.QueryException;
import org.parley.ledger.search.SearchQuery;

/**
 * What came through one source lately: the entries of its own newest articles if it is an outlet,
 * then those for which others name it, of the newest articles with its name.
 *
 * @param more link to all that is known of it, or null
 */
public record SourceEntries(String name, List<Telling> moves, @Nullable String more) {
    private static final int ARTICLES = 10;
    private static final int ENTRIES = 40;

    static SourceEntries of(Visit visit, String name) {
        Ledger ledger = visit.ledger();
        boolean outlet = !ledger.outletsAmong(List.of(name)).isEmpty();
        @Nullable String talks = visit.text("talks").orElse(null);
        Stream<Entry> own =
                ofOutlet(ledger, name).flatMap(article -> ledger.entries(article).stream());
        Stream<Entry> reported =
                naming(ledger, name, talks)
                        .flatMap(article -> ledger.entries(article).stream())
                        .filter(entry -> entry.via().contains(name));
        return new SourceEntries(
                name,
                Stream.concat(own, reported)
                        .distinct()
                        .filter(entry -> talks == null || ofTalks(entry, talks))
                        .limit(ENTRIES)
                        .map(Telling::of)
                        .toList(),
                outlet
                        ? "/articles?outlet=" + Visit.encoded(name)
                        : words(name).isEmpty() ? null : "/search?q=" + Visit.encoded(words(name)));
    }

    /** A search for exactly this name; '' if it has nothing that can be searched for. */
    static String words(String name) {
        String words = name.replaceAll("[\"\u201C\u201D\u201E\u00AB\u00BB]", " ").strip();
        return words.chars().anyMatch(Character::isLetterOrDigit) ? '"' + words + '"' : "";
    }

    private static boolean ofTalks(Entry entry, String talks) {
        return entry.talks().stream().anyMatch(talks::equalsIgnoreCase);
    }

    private static Stream<Article> ofOutlet(Ledger ledger, String name) {
        return ledger.newestOf(name, null, 0, ARTICLES).some().stream()
                .flatMap(one -> ledger.articlesCalled(one.id()).stream().limit(1));
    }

    private static Stream<Article> naming(Ledger ledger, String name, @Nullable String talks) {
        try {
            return ledger
                    .search(
                            SearchQuery.parse(words(name)),
                            Question.everything().withTalks(talks),
                            null,
                            ARTICLES)
                    .hits()
                    .stream()
                    .map(Hit::article);
        } catch (QueryException e) {
            return Stream.empty();
        }
    }
}

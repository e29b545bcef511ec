package org.parley.app.web.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.app.print.EntryCsv;
import org.parley.app.print.JsonArray;
import org.parley.app.web.page.Records;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.entry.EntryJson;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.Ledger;
import org.parley.ledger.rulings.EntryRuling;

/** An article: its whole text, with highlights by layer, and its entries beside it. */
public final class ArticlePage implements Records {
    private static final Pattern PLACES = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    /**
     * @param here the entry that was come for, or null
     * @param seen number of the last ruling on its entries; 0 if there is none
     * @param known what the form for a new entry suggests
     */
    public record Text(
            Article article,
            Layers layers,
            List<Telling> entries,
            @Nullable Entry here,
            int seen,
            Known known) {
        /** Id of the entry that was come for; '' if there is none. */
        public String hereId() {
            return here == null ? "" : here.id();
        }

        /** The article's address, if a browser may be led there. */
        public @Nullable String source() {
            @Nullable URI url = article.url();
            return url != null && url.toString().matches("(?i)https?://.*") ? url.toString() : null;
        }
    }

    @Override
    public View view(Visit visit) {
        Ledger ledger = visit.ledger();
        Article article = article(visit);
        List<Entry> entries = ledger.entries(article);
        Optional<String> wanted = visit.text("entry");
        @Nullable Entry here =
                entries.stream()
                        .filter(entry -> wanted.filter(entry.id()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
        return new View(
                "article",
                Optional.ofNullable(article.title()).orElse(article.document()),
                new Text(
                        article,
                        Layers.of(
                                article,
                                entries,
                                ledger.chains(article.id()),
                                NamedSpans.of(article.text(), ledger.names().formsIn(article.id())),
                                here == null ? words(visit, article) : here.evidence().span()),
                        entries.stream().map(Telling::of).toList(),
                        here,
                        ledger.review().rulings(article).stream()
                                .mapToInt(EntryRuling::number)
                                .max()
                                .orElse(0),
                        visit.visitor().rules() ? Known.of(ledger) : Known.NONE));
    }

    /** What {@code words=12-20} asks to be shown; null if nothing is asked. */
    private static @Nullable Span words(Visit visit, Article article) {
        Optional<String> words = visit.text("words");
        if (words.isEmpty()) {
            return null;
        }
        Matcher places = PLACES.matcher(words.get());
        if (places.matches()) {
            int start = Integer.parseInt(places.group(1));
            int end = Integer.parseInt(places.group(2));
            if (start < end && end <= article.text().length()) {
                return new Span(start, end);
            }
        }
        throw Refused.badQuestion(
                "words takes two places of the article's text as 12-20, up to "
                        + article.text().length());
    }

    @Override
    public String csv(Visit visit) {
        return EntryCsv.of(visit.ledger().entries(article(visit)));
    }

    @Override
    public String json(Visit visit) {
        return JsonArray.of(
                visit.ledger().entries(article(visit)).stream().map(EntryJson::line).toList());
    }

    private static Article article(Visit visit) {
        return visit.ledger().articlesCalled(visit.place()).stream()
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.notThere(
                                        "There is no article "
                                                + visit.place()
                                                + " in the ledger."));
    }
}

package org.parley.app.web.pages;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.app.web.page.Page;
import org.parley.app.web.page.Refused;
import org.parley.app.web.page.Telling;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.core.entry.Entry;
import org.parley.core.text.Article;

/** An article: its whole text with highlights by layer. */
public final class ArticlePage implements Page {
    /**
     * @param here the entry that was come for, or null
     */
    public record Text(
            Article article, Layers layers, List<Telling> entries, @Nullable Entry here) {}

    @Override
    public View view(Visit visit) {
        Article article =
                visit.ledger().articlesCalled(visit.place()).stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Refused.notThere(
                                                "There is no article "
                                                        + visit.place()
                                                        + " in the ledger."));
        List<Entry> entries = visit.ledger().entries(article);
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
                        Layers.of(article, entries, visit.ledger().chains(article.id()), here),
                        entries.stream().map(Telling::of).toList(),
                        here));
    }
}

package org.parley.app.web.pages;

import java.util.Arrays;
import java.util.List;
import org.parley.app.print.Sheet;
import org.parley.app.web.page.Tabular;
import org.parley.app.web.page.View;
import org.parley.app.web.page.Visit;
import org.parley.ledger.ListedArticle;
import org.parley.ledger.Page;

/** The articles that were read, the newest first: all, or those of an outlet, of talks. */
public final class ArticlesPage implements Tabular {
    private static final int SIZE = 50;
    private static final int MOST = 1_000;

    private static final List<String> COLUMNS =
            List.of("published", "outlet", "title", "article", "document", "entries");

    /**
     * @param outlet whose articles these are; '' if they are all
     */
    public record Articles(List<ListedArticle> articles, String outlet, Slice slice) {}

    @Override
    public View view(Visit visit) {
        Page<ListedArticle> page = page(visit, SIZE);
        return new View(
                "articles",
                "Articles",
                new Articles(
                        page.some(), visit.text("outlet").orElse(""), Slice.of(visit, page, SIZE)));
    }

    @Override
    public Sheet sheet(Visit visit) {
        return new Sheet(
                COLUMNS,
                page(visit, MOST).some().stream()
                        .map(
                                one ->
                                        Arrays.<Object>asList(
                                                one.published() == null
                                                        ? null
                                                        : one.published().toString(),
                                                one.outlet(),
                                                one.title(),
                                                one.id(),
                                                one.document(),
                                                one.entries()))
                        .toList());
    }

    private static Page<ListedArticle> page(Visit visit, int most) {
        return visit.ledger()
                .newestOf(
                        visit.text("outlet").orElse(null),
                        visit.text("talks").orElse(null),
                        Slice.from(visit),
                        most);
    }
}

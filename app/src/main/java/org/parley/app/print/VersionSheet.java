package org.parley.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.ledger.history.Difference;
import org.parley.ledger.history.Versions;

/** Versions of articles, for a screen and for programs. */
public final class VersionSheet {
    private static final int INDENT = 2;
    private static final int DIGITS = 8;

    private VersionSheet() {}

    /**
     * From one version to the next.
     *
     * @param differences between their entries
     */
    public record Step(Article before, Article now, List<Difference> differences) {
        public Step {
            differences = List.copyOf(differences);
        }
    }

    /** Each article with its versions below it. */
    public static String table(List<Versions> all, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Versions versions : all) {
            Article first = versions.articles().get(0);
            Words head =
                    Words.of(title(first), Style.STRONG)
                            .and("(" + versions.articles().size() + " versions)", Style.FAINT);
            out.append(screen.paragraph(head, 0));
            for (Article article : versions.articles()) {
                out.append(screen.paragraph(Words.of(label(article), Style.PLAIN), INDENT));
            }
        }
        return out.toString();
    }

    private static String title(Article article) {
        String title = article.title() == null ? article.document() : article.title();
        return article.outlet() == null ? title : article.outlet() + ": " + title;
    }

    private static String label(Article article) {
        return article.id().substring(0, DIGITS)
                + "  "
                + (article.published() == null ? "(no date) " : article.published())
                + "  "
                + article.document();
    }

    /** One record for each version; {@code versions} is the id of the first. */
    public static Sheet sheet(List<Versions> all) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Versions versions : all) {
            for (Article article : versions.articles()) {
                rows.add(
                        Arrays.asList(
                                versions.articles().get(0).id(),
                                article.id(),
                                article.document(),
                                article.outlet(),
                                article.title(),
                                article.published() == null ? null : article.published().toString(),
                                article.url() == null ? null : article.url().toString()));
            }
        }
        return new Sheet(
                List.of("versions", "article", "document", "outlet", "title", "published", "url"),
                rows);
    }

    /** What became of the entries from version to version. */
    public static String steps(List<Step> steps, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            DifferenceSheet differences = new DifferenceSheet(step.differences());
            out.append(screen.paragraph(Words.of("from  " + label(step.before()), Style.FAINT), 0))
                    .append(
                            screen.paragraph(
                                    Words.of("to    " + label(step.now()), Style.FAINT), 0))
                    .append(differences.table(screen))
                    .append(screen.paragraph(Words.of(differences.count(), Style.STRONG), 0))
                    .append('\n');
        }
        return out.toString();
    }

    /**
     * One record for each entry that differs; {@code from} and {@code to} are the articles' ids.
     */
    public static Sheet stepSheet(List<Step> steps) {
        List<String> columns = new ArrayList<>(List.of("from", "to"));
        columns.addAll(DifferenceSheet.COLUMNS);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Step step : steps) {
            for (Difference difference : step.differences()) {
                List<@Nullable Object> row =
                        new ArrayList<>(List.of(step.before().id(), step.now().id()));
                row.addAll(DifferenceSheet.row(difference));
                rows.add(row);
            }
        }
        return new Sheet(columns, rows);
    }
}

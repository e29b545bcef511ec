package org.parley.app.print;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.Snippet;

/** Articles that were searched for, as records for programs and as Markdown. */
public final class HitSheets {
    private static final List<String> COLUMNS =
            List.of(
                    "published",
                    "outlet",
                    "title",
                    "article",
                    "document",
                    "entries",
                    "start",
                    "end",
                    "text",
                    "marks",
                    "title_marks");

    private HitSheets() {}

    /**
     * One record for each article: {@code text} is what the article has at {@code [start,end)};
     * {@code marks} are the places in it of what was searched for, as {@code "start-end"} in the
     * same units of the article, {@code title_marks} those in the title.
     */
    public static Sheet hits(List<Hit> hits) {
        return new Sheet(COLUMNS, hits.stream().map(HitSheets::row).toList());
    }

    private static List<@Nullable Object> row(Hit hit) {
        Article article = hit.article();
        @Nullable Snippet snippet = hit.snippet();
        return Arrays.asList(
                article.published() == null ? null : article.published().toString(),
                article.outlet(),
                article.title(),
                article.id(),
                article.document(),
                hit.entries(),
                snippet == null ? null : snippet.shown().start(),
                snippet == null ? null : snippet.shown().end(),
                snippet == null ? null : snippet.shown().of(article.text()),
                snippet == null ? List.of() : places(snippet.marks()),
                places(hit.inTitle()));
    }

    private static List<String> places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).toList();
    }

    /** A table of GitHub's Markdown, what was searched for in bold. */
    public static String markdown(List<Hit> hits) {
        StringBuilder out = new StringBuilder();
        Markdown.header(List.of("Published", "Outlet", "Title", "Text", "Article", "Entries"), out);
        for (Hit hit : hits) {
            Article article = hit.article();
            @Nullable String title = article.title();
            @Nullable Snippet snippet = hit.snippet();
            Markdown.row(
                    List.of(
                            article.published() == null ? "" : article.published().toString(),
                            article.outlet() == null ? "" : Markdown.escape(article.outlet()),
                            title == null ? "" : bold(title, 0, title.length(), hit.inTitle()),
                            snippet == null
                                    ? ""
                                    : bold(
                                            article.text(),
                                            snippet.shown().start(),
                                            snippet.shown().end(),
                                            snippet.marks()),
                            article.id(),
                            String.valueOf(hit.entries())),
                    out);
        }
        return out.toString();
    }

    private static String bold(String text, int start, int end, List<Span> marks) {
        StringBuilder out = new StringBuilder();
        int at = start;
        for (Span mark : marks) {
            between(text.substring(at, mark.start()), out);
            out.append("**").append(Markdown.escape(mark.of(text))).append("**");
            at = mark.end();
        }
        between(text.substring(at, end), out);
        return out.toString().strip();
    }

    /** White space at its ends is between words here, which {@link Markdown#escape} cannot know. */
    private static void between(String text, StringBuilder out) {
        if (text.isBlank()) {
            out.append(text.isEmpty() ? "" : " ");
            return;
        }
        boolean before = !text.stripLeading().equals(text);
        boolean after = !text.stripTrailing().equals(text);
        out.append(before ? " " : "").append(Markdown.escape(text)).append(after ? " " : "");
    }
}

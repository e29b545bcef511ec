package org.parley.app.print;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Article;
import org.parley.core.text.Span;
import org.parley.ledger.search.Hit;
import org.parley.ledger.search.Snippet;

/** Articles that were searched for, for a screen: what was searched for is marked in them. */
public final class HitList {
    private static final int INDENT = 12;
    private static final int ID = 8;

    private HitList() {}

    /** The hits in the given order, as lines, the last one ended. */
    public static String of(List<Hit> hits, Screen screen) {
        StringBuilder out = new StringBuilder();
        for (Hit hit : hits) {
            out.append(hit(hit, screen));
        }
        return out.toString();
    }

    private static String hit(Hit hit, Screen screen) {
        Article article = hit.article();
        @Nullable String title = article.title();
        @Nullable Snippet snippet = hit.snippet();
        String day = article.published() == null ? "undated" : article.published().toString();
        String outlet = article.outlet() == null ? "(unknown outlet)" : article.outlet();
        Words head = Words.of(outlet + (title == null ? "" : ":"), Style.HOLDER);
        if (title != null) {
            head = head.and(marked(title, 0, title.length(), hit.inTitle(), screen.ink()));
        }
        String out =
                screen.ink().paint(day, Style.FAINT)
                        + " ".repeat(Math.max(1, INDENT - day.length()))
                        + screen.paragraph(head, INDENT).substring(INDENT);
        if (snippet != null) {
            Words words =
                    marked(
                            article.text(),
                            snippet.shown().start(),
                            snippet.shown().end(),
                            snippet.marks(),
                            screen.ink());
            out += screen.paragraph(words, INDENT);
        }
        return out + screen.paragraph(Words.of(foot(hit), Style.FAINT), INDENT);
    }

    private static String foot(Hit hit) {
        return hit.article().id().substring(0, ID)
                + "  "
                + hit.article().document()
                + "  "
                + hit.entries()
                + (hit.entries() == 1 ? " entry" : " entries");
    }

    /** Without colours in brackets. */
    private static Words marked(String text, int start, int end, List<Span> marks, Ink ink) {
        Words words = Words.NONE;
        int at = start;
        for (Span mark : marks) {
            String found = mark.of(text);
            words =
                    words.glue(text.substring(at, mark.start()), Style.PLAIN)
                            .glue(ink == Ink.PLAIN ? "[" + found + "]" : found, Style.STRONG);
            at = mark.end();
        }
        return words.glue(text.substring(at, end), Style.PLAIN);
    }
}

package org.parley.app.print;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/**
 * Who said what, for a screen: for each attribution its chain, the word that reports, the words
 * reported, and where they stand.
 */
public final class AttributionList {
    private static final int INDENT = 4;
    private static final int MOST_LINES = 3;
    private static final Comparator<Item> LONGEST_FIRST =
            Comparator.comparing(item -> -item.chain().reporters().size());

    /** An attribution and the article in which it stands. */
    public record Item(Article article, SourceChain chain) {
        private Attribution attribution() {
            return chain.attribution();
        }

        private String words(Span span) {
            return span.of(article.text());
        }
    }

    private AttributionList() {}

    /**
     * The attributions as lines, the last one ended; those with most reporters first, equals in the
     * given order.
     */
    public static String of(List<Item> items, Screen screen) {
        return items.stream()
                .sorted(LONGEST_FIRST)
                .map(item -> block(item, screen))
                .collect(Collectors.joining("\n"));
    }

    private static String block(Item item, Screen screen) {
        return screen.paragraph(
                        Words.of(Phrase.chainWords(item.article(), item.chain()), Style.STRONG), 0)
                + screen.paragraph(cue(item), INDENT)
                + screen.paragraph(content(item), INDENT, MOST_LINES)
                + screen.paragraph(Words.of(place(item), Style.FAINT), INDENT);
    }

    /** {@code claimed (claims, indirect)}. */
    private static Words cue(Item item) {
        Attribution attribution = item.attribution();
        Stance stance = attribution.stance();
        String manner = attribution.manner().word();
        return Words.of(item.words(attribution.cue()), Style.CUE)
                .and(
                        "(" + (stance == Stance.NEUTRAL ? "" : stance.word() + ", ") + manner + ")",
                        Style.FAINT);
    }

    private static Words content(Item item) {
        return Words.of(
                item.attribution().content().stream()
                        .map(item::words)
                        .collect(Collectors.joining(" ... ")),
                Style.PLAIN);
    }

    private static String place(Item item) {
        Attribution attribution = item.attribution();
        Span place =
                Stream.concat(attribution.source().stream(), attribution.content().stream())
                        .reduce(attribution.cue(), Span::around);
        return Phrase.place(item.article(), place);
    }
}

package org.parley.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.print.AttributionList.Item;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

class AttributionListTest {
    private static final Screen SCREEN = new Screen(60, Ink.PLAIN);
    private static final Article TALKS =
            Article.of(
                    "talks.txt",
                    "\u201cThe road,\u201d said Vesk, \u201cis\nopen.\u201d Sorran denied that it fired.");

    @Test
    void list_longestChainsFirst_equalsInTheirOrder() {
        Item two = item(TALKS, "denied", "it fired", "Wire", "Sorran");
        Item one = item(TALKS, "said", "open", "Vesk");
        Item none = item(TALKS, "fired", "it");
        Item first = item(Article.of("a.txt", "Oman said no."), "said", "no", "Oman");
        assertEquals(
                """
                Wire <- Sorran
                    denied (direct)
                    it fired
                    talks.txt, characters 41-61

                Oman
                    said (direct)
                    no
                    a.txt, characters 5-12

                Vesk
                    said (direct)
                    open
                    talks.txt, characters 12-31

                article
                    fired (direct)
                    it
                    talks.txt, characters 53-61
                """,
                AttributionList.of(List.of(none, first, two, one), SCREEN));
    }

    @Test
    void list_splitContentStanceAndUnresolved_shown() {
        Attribution said =
                new Attribution(
                        List.of(span(TALKS, "Vesk")),
                        span(TALKS, "said"),
                        List.of(
                                span(TALKS, "\u201cThe road,\u201d"),
                                span(TALKS, "\u201cis\nopen.\u201d")),
                        0,
                        Manner.DIRECT,
                        Stance.CONFIRMS,
                        "rule",
                        1);
        SourceChain chain =
                new SourceChain(
                        said,
                        List.of(new Reporter("the agency", false), new Reporter("Vesk", true)));
        assertEquals(
                """
                Meridian Post <- the agency (unresolved) <- Vesk
                    said (confirms, direct)
                    \u201cThe road,\u201d ... \u201cis open.\u201d
                    talks.txt, characters 0-33
                """,
                AttributionList.of(
                        List.of(new Item(TALKS.withOutlet("Meridian Post"), chain)), SCREEN));
    }

    @Test
    void list_longContent_threeLinesAndDots() {
        String content = "the corridor stays open ".repeat(20).strip();
        Article article = Article.of("talks.txt", "Vesk said " + content + ".");
        for (int width = Screen.NARROWEST; width < 60; width++) {
            List<String> lines =
                    AttributionList.of(
                                    List.of(item(article, "said", content)),
                                    new Screen(width, Ink.PLAIN))
                            .lines()
                            .toList();
            int limit = width;
            assertEquals(6, lines.size(), lines::toString);
            assertTrue(lines.stream().allMatch(line -> line.length() <= limit), lines::toString);
            assertTrue(
                    lines.get(4).matches(" {4}(the|corridor|stays|open).*\\w \\.\\.\\."),
                    lines.get(4));
        }
    }

    @Test
    void list_colored_styledParts() {
        assertEquals(
                "\033[1mWire <- Sorran\033[0m\n"
                        + "    \033[1;33mdenied\033[0m \033[2m(direct)\033[0m\n"
                        + "    it fired\n"
                        + "    \033[2mtalks.txt, characters 41-61\033[0m\n",
                AttributionList.of(
                        List.of(item(TALKS, "denied", "it fired", "Wire", "Sorran")),
                        new Screen(60, Ink.COLORED)));
    }

    @Test
    void list_nothing_empty() {
        assertEquals("", AttributionList.of(List.of(), SCREEN));
    }

    /** An attribution without a source, quoted, with resolved reporters. */
    private static Item item(Article article, String cue, String content, String... reporters) {
        List<Reporter> chain = new ArrayList<>();
        for (String name : reporters) {
            chain.add(new Reporter(name, true));
        }
        Attribution attribution =
                new Attribution(
                        List.of(),
                        span(article, cue),
                        List.of(span(article, content)),
                        0,
                        Manner.DIRECT,
                        Stance.NEUTRAL,
                        "rule",
                        1);
        return new Item(article, new SourceChain(attribution, chain));
    }

    private static Span span(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}

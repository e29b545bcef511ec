package org.parley.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

class SnippetTest {
    private static final String FILLER = "and so the talks went on for another night ".repeat(20);

    private static Snippet snippet(String query, String text) {
        return Hit.of(SearchQuery.parse(query), Article.of("a.txt", text)).orElseThrow().snippet();
    }

    private static List<String> marked(Snippet snippet, String text) {
        return snippet.marks().stream().map(span -> span.of(text)).toList();
    }

    @Test
    void of_termsApartAndTogether_whereTheyStandTogether() {
        String text =
                "A corridor. "
                        + FILLER
                        + "Sorran's envoy said that the Corridor needs a cease-fire. "
                        + FILLER;
        Snippet snippet = snippet("corridor \"cease fire\"", text);
        assertEquals(List.of("Corridor", "cease-fire"), marked(snippet, text));
        String shown = snippet.shown().of(text);
        assertTrue(shown.contains("Corridor needs a cease-fire."), shown);
        assertTrue(shown.length() <= 220, shown);
        assertTrue((" " + text + " ").contains(" " + shown + " "), shown);
    }

    @Test
    void of_overlappingTerms_oneMark() {
        String text = "The peace plan of May";
        Snippet snippet = snippet("peace \"the peace plan\" pla*", text);
        assertEquals(List.of("The peace plan"), marked(snippet, text));
        assertEquals(text, snippet.shown().of(text));
    }

    @Test
    void of_titleOnly_beginningOfTheText() {
        Article article = Article.of("a.txt", "\n  " + FILLER).withTitle("No corridor");
        Hit hit = Hit.of(SearchQuery.parse("corridor"), article).orElseThrow();
        assertEquals(List.of(new Span(3, 11)), hit.inTitle());
        assertEquals(List.of(), hit.snippet().marks());
        assertTrue(hit.snippet().shown().of(article.text()).startsWith("and so the talks"));
    }

    @Test
    void of_phraseAcrossTitleAndText_isNone() {
        Article article = Article.of("a.txt", "plan of May").withTitle("Peace");
        assertTrue(Hit.of(SearchQuery.parse("peace plan"), article).isPresent());
        assertTrue(Hit.of(SearchQuery.parse("\"peace plan\""), article).isEmpty());
        assertTrue(Hit.of(SearchQuery.parse("plan -peace"), article).isEmpty());
    }

    @Test
    void of_anyText_insideItAndNoPairSplit() {
        Random random = new Random(7);
        String[] parts = {
            "corridor", " ", "\n", "\uD83D\uDD4A", "x".repeat(90), "'s", "e\u0301", "-"
        };
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = random.nextInt(30); part >= 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            Article article = Article.of("a.txt", text.toString()).withTitle("corridor");
            Hit hit = Hit.of(SearchQuery.parse("corridor"), article).orElseThrow();
            if (hit.snippet() == null) {
                assertTrue(text.toString().isBlank());
                continue;
            }
            Span shown = hit.snippet().shown();
            for (int border : new int[] {shown.start(), shown.end()}) {
                assertTrue(
                        border == 0
                                || border == text.length()
                                || !(Character.isHighSurrogate(text.charAt(border - 1))
                                        && Character.isLowSurrogate(text.charAt(border))));
            }
            hit.snippet().marks().forEach(m -> assertEquals("corridor", m.of(article.text())));
        }
    }
}

package org.parley.intake.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ArticleTextTest {
    @Test
    void headed_bodyWithoutHeadline_stands() {
        assertEquals("The union rejects it.", ArticleText.headed(null, "The union rejects it."));
        assertEquals("The union rejects it.", ArticleText.headed(" ", "The union rejects it."));
        assertEquals(
                "Ferry talks fail\n\nThe union rejects it.",
                ArticleText.headed("Ferry talks fail", "The union rejects it."));
    }

    @Test
    void headed_firstLineRepeatsHeadline_stands() {
        String same = "FERRY TALKS FAIL.\n\nThe union rejects it.";
        assertEquals(same, ArticleText.headed("Ferry talks fail", same));
        String more = "Ferry talks fail in Sorran - The Courier\n\nThe union rejects it.";
        assertEquals(more, ArticleText.headed("Ferry talks fail in Sorran", more));
    }

    @Test
    void headed_sentenceBeginsWithShortHeadline_stillUnderIt() {
        assertEquals(
                "Talks\n\nTalks resumed on Monday.",
                ArticleText.headed("Talks", "Talks resumed on Monday."));
    }

    @Test
    void author_withBy_withoutIt() {
        assertEquals("Ona Prell", Metadata.none().withAuthor("By  Ona Prell").author());
        assertEquals("Byron Ost", Metadata.none().withAuthor("Byron Ost").author());
    }
}

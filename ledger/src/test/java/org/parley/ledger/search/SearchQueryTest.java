package org.parley.ledger.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchQueryTest {
    private static Term words(String... words) {
        return new Term(List.of(words), false);
    }

    @Test
    void parse_everything_wantedAndExcluded() {
        SearchQuery query =
                SearchQuery.parse(
                        " Peace \"The peace plan\" cease-fire negotia* -Norway -\"no deal\" -arm* & peace ");
        assertEquals(
                List.of(
                        words("peace"),
                        words("the", "peace", "plan"),
                        words("cease", "fire"),
                        new Term(List.of("negotia"), true)),
                query.wanted());
        assertEquals(
                List.of(words("norway"), words("no", "deal"), new Term(List.of("arm"), true)),
                query.excluded());
    }

    @Test
    void parse_otherQuotationMarks_phraseToo() {
        assertEquals(
                List.of(words("no", "deal"), words("said")),
                SearchQuery.parse("\u201CNo deal\u201Dsaid").wanted());
        assertEquals(
                List.of(words("no", "deal")), SearchQuery.parse("\u201ENo deal\u201C").wanted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | there is no word to search for",
                "- & ... | there is no word to search for",
                "-Norway -\"peace plan\" | all words are excluded by -; name one that the articles must have",
                "peace \"plan of May | the quotation mark before 'plan of May' has no second one",
                "peace \" | the quotation mark before '' has no second one",
                "\"...\" | there is no word between two quotation marks",
                "pe* | 'pe*' would find too much; write at least three letters before the *",
                "* | '*': * can stand only at the end of one word, as in negotia*",
                "ne*tia | 'ne*tia': * can stand only at the end of one word, as in negotia*",
                "cease-fi* | 'cease-fi*': * can stand only at the end of one word, as in negotia*",
                "\"peace pla\"* | * can stand behind one word only, not behind a phrase",
            })
    void parse_nothingToSearchBy_saysWhy(String query, String reason) {
        assertEquals(
                reason,
                assertThrows(QueryException.class, () -> SearchQuery.parse(query)).getMessage());
    }

    @Test
    void parse_wholeArticle_refused() {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 65; i++) {
            query.append("w").append(i).append(' ');
        }
        assertEquals(
                "65 words are too many; search for at most 64",
                assertThrows(QueryException.class, () -> SearchQuery.parse(query.toString()))
                        .getMessage());
    }
}

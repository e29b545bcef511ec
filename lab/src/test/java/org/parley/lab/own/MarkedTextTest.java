package org.parley.lab.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {
    /** The marks as {@code s1 Ann}. */
    private static List<String> marks(MarkedText text) {
        return text.marks().stream()
                .map(mark -> "" + mark.role() + mark.number() + " " + mark.span().of(text.text()))
                .toList();
    }

    private static String refusal(String marked) {
        return String.valueOf(
                assertThrows(BadForm.class, () -> MarkedText.parse(marked)).getMessage());
    }

    @Test
    void parse_nestedMarks_givesEachItsWordsWithoutMarks() {
        MarkedText text =
                MarkedText.parse(
                        "[s1 Sorran] [c1 says] [t1 [s2 the union] [c2 wants] [t2 an inquiry]].");
        assertEquals("Sorran says the union wants an inquiry.", text.text());
        assertEquals(
                List.of(
                        "s1 Sorran",
                        "c1 says",
                        "t1 the union wants an inquiry",
                        "s2 the union",
                        "c2 wants",
                        "t2 an inquiry"),
                marks(text));
    }

    @Test
    void parse_sharedNumbers_givesAMarkForEach() {
        assertEquals(
                List.of("s1 Ann", "s12 Ann", "c1 said"),
                marks(MarkedText.parse("[s1,12 Ann] [c1 said]")));
    }

    @Test
    void parse_bracketsOfTheText_stay() {
        MarkedText text = MarkedText.parse("[t1 “It [the bill] failed [1976]”], [s1 he] [c1 said]");
        assertEquals("“It [the bill] failed [1976]”, he said", text.text());
        assertEquals(List.of("t1 “It [the bill] failed [1976]”", "s1 he", "c1 said"), marks(text));
    }

    @Test
    void parse_badMarks_tellsWhere() {
        assertEquals("a ] at 13 closes nothing", refusal("[s1 Ann] said]"));
        assertTrue(refusal("so [t1 it rains").contains("is not closed"));
        assertTrue(refusal("[c1 ]").contains("is empty"));
        assertTrue(refusal("Ann [x1 said]").startsWith("a mark at 4 "));
        assertTrue(refusal("Ann [c1: said]").startsWith("a mark at 4 "));
    }

    @Test
    void numbered_marks_haveNoRole() {
        MarkedText text = MarkedText.numbered("[1 Ann] said [2 she] left in [1976] [sic]");
        assertEquals("Ann said she left in [1976] [sic]", text.text());
        assertEquals(List.of("1 Ann", "2 she"), marks(text));
    }

    @Test
    void numbered_badMarks_tellsWhere() {
        for (String bad : List.of("Ann [1: said]", "Ann [1,2 said]", "Ann [s1 said]")) {
            assertTrue(
                    String.valueOf(
                                    assertThrows(BadForm.class, () -> MarkedText.numbered(bad))
                                            .getMessage())
                            .startsWith("a mark at 4 "));
        }
    }
}

package org.parley.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final String TEXT = "the union rejects the offer";

    private final Span union = at("union");
    private final Span rejects = at("rejects");
    private final Span unionRejects = at("union rejects");

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3", "-2, -1"})
    void new_noRunOfText_throwsShowingValues(int start, int end) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> new Span(start, end));
        assertTrue(e.getMessage().contains("[" + start + "," + end + ")"), e.getMessage());
    }

    @Test
    void of_text_wordsAtSpan() {
        assertEquals("rejects", rejects.of(TEXT));
        assertEquals("rejects".length(), rejects.length());
    }

    @Test
    void of_shorterText_throws() {
        assertThrows(StringIndexOutOfBoundsException.class, () -> rejects.of("the union"));
    }

    @Test
    void covers_span_wholeOfIt() {
        assertTrue(unionRejects.covers(union));
        assertTrue(unionRejects.covers(rejects));
        assertTrue(union.covers(union));
        assertFalse(union.covers(unionRejects));
        assertFalse(union.covers(rejects));
    }

    @Test
    void covers_index_endLeftOut() {
        assertTrue(union.covers(union.start()));
        assertTrue(union.covers(union.end() - 1));
        assertFalse(union.covers(union.end()));
        assertFalse(union.covers(union.start() - 1));
    }

    @Test
    void overlaps_neighbours_onlyWithSharedUnit() {
        Span touching = new Span(union.end(), rejects.start());
        assertFalse(union.overlaps(touching));
        assertFalse(touching.overlaps(union));
        assertTrue(union.overlaps(unionRejects));
        assertTrue(unionRejects.overlaps(union));
        assertTrue(at("ion rej").overlaps(union));
    }

    @Test
    void around_twoInAnyOrder_holdsBoth() {
        assertEquals(unionRejects, Span.around(union, rejects));
        assertEquals(unionRejects, Span.around(rejects, union));
        assertEquals(unionRejects, Span.around(unionRejects, union));
    }

    @Test
    void compareTo_several_byStartThenEnd() {
        assertEquals(
                List.of(union, unionRejects, rejects),
                Stream.of(rejects, unionRejects, union).sorted().toList());
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

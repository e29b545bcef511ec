package org.parley.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;

class AttributionJsonTest {
    @Test
    void line_nestedAndSplit_exact() {
        Attribution outer =
                new Attribution(
                        List.of(new Span(0, 4)),
                        new Span(5, 9),
                        List.of(new Span(10, 20), new Span(30, 40)),
                        0,
                        "say/verb/say");
        Attribution nested =
                new Attribution(
                        List.of(), new Span(12, 15), List.of(new Span(16, 20)), 1, "say/verb/deny");
        assertEquals(
                "{\"doc\":\"talks\",\"attributions\":["
                        + "{\"source\":[[0,4]],\"cue\":[[5,9]],\"content\":[[10,20],[30,40]],\"depth\":0},"
                        + "{\"source\":[],\"cue\":[[12,15]],\"content\":[[16,20]],\"depth\":1}]}",
                AttributionJson.line("talks.txt", List.of(outer, nested)));
    }

    @Test
    void line_noAttribution_emptyList() {
        assertEquals(
                "{\"doc\":\"talks\",\"attributions\":[]}",
                AttributionJson.line("talks.txt", List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "talks.txt, talks",
        "some.talks.txt, some.talks",
        "stdin, stdin",
        ".hidden, .hidden",
        "talks., talks"
    })
    void line_document_withoutItsLastEnding(String document, String label) {
        assertEquals(
                "{\"doc\":\"" + label + "\",\"attributions\":[]}",
                AttributionJson.line(document, List.of()));
    }

    @Test
    void line_quoteInDocument_escaped() {
        assertEquals(
                "{\"doc\":\"a\\\"b\",\"attributions\":[]}",
                AttributionJson.line("a\"b.txt", List.of()));
    }
}

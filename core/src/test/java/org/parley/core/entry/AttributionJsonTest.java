package org.parley.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

class AttributionJsonTest {
    private static final Article TALKS = Article.of("talks.txt", "");

    @Test
    void line_nestedAndSplit_exact() {
        Attribution outer =
                new Attribution(
                        List.of(new Span(0, 4)),
                        new Span(5, 9),
                        List.of(new Span(10, 20), new Span(30, 40)),
                        0,
                        Manner.MIXED,
                        Stance.NEUTRAL,
                        "say/verb/say",
                        1);
        Attribution nested =
                new Attribution(
                        List.of(),
                        new Span(12, 15),
                        List.of(new Span(16, 20)),
                        1,
                        Manner.INDIRECT,
                        Stance.DENIES,
                        "say/verb/deny",
                        0.876);
        assertEquals(
                "{\"doc\":\"talks\",\"attributions\":["
                        + "{\"source\":[[0,4]],\"cue\":[[5,9]],\"content\":[[10,20],[30,40]],\"depth\":0,"
                        + "\"via\":[\"Northern Wire\"],\"origin\":\"Northern Wire\",\"unresolved\":[],"
                        + "\"manner\":\"mixed\",\"stance\":\"neutral\",\"rule\":\"say/verb/say\",\"confidence\":1.0},"
                        + "{\"source\":[],\"cue\":[[12,15]],\"content\":[[16,20]],\"depth\":1,"
                        + "\"via\":[\"Northern Wire\",\"the agency\"],\"origin\":\"the agency\",\"unresolved\":[\"the agency\"],"
                        + "\"manner\":\"indirect\",\"stance\":\"denies\",\"rule\":\"say/verb/deny\",\"confidence\":0.88}]}",
                AttributionJson.line(
                        TALKS.withOutlet("Meridian Post"),
                        List.of(
                                chain(outer, new Reporter("Northern Wire", true)),
                                chain(
                                        nested,
                                        new Reporter("Northern Wire", true),
                                        new Reporter("the agency", false)))));
    }

    @Test
    void line_nobodyNamed_originIsTheOutletIfKnown() {
        List<SourceChain> chains = List.of(chain(said()));
        String known = AttributionJson.line(TALKS.withOutlet("Meridian Post"), chains);
        assertTrue(
                known.contains("\"via\":[],\"origin\":\"Meridian Post\",\"unresolved\":[]"), known);
        String unknown = AttributionJson.line(TALKS, chains);
        assertTrue(unknown.contains("\"via\":[],\"origin\":null,\"unresolved\":[]"), unknown);
    }

    @Test
    void line_noAttribution_emptyList() {
        assertEquals(
                "{\"doc\":\"talks\",\"attributions\":[]}", AttributionJson.line(TALKS, List.of()));
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
                AttributionJson.line(Article.of(document, ""), List.of()));
    }

    @Test
    void line_quoteInDocument_escaped() {
        assertEquals(
                "{\"doc\":\"a\\\"b\",\"attributions\":[]}",
                AttributionJson.line(Article.of("a\"b.txt", ""), List.of()));
    }

    private static Attribution said() {
        return new Attribution(
                List.of(),
                new Span(5, 9),
                List.of(new Span(10, 20)),
                0,
                Manner.DIRECT,
                Stance.NEUTRAL,
                "say/verb/say",
                0.9);
    }

    private static SourceChain chain(Attribution attribution, Reporter... reporters) {
        return new SourceChain(attribution, List.of(reporters));
    }
}

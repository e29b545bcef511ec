package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Attribution.Stance;

/** Of the tree only the words count here. */
class NestingTest {
    private static final String SPEECH = "say/verb/say";
    private static final String ATTITUDE = "say/verb/must";

    @Test
    void untangled_twoCuesBehindOneContent_laterReportsEarlier() {
        ByHand s = words("The road is open , the minister said , the agency reported .");
        assertEquals(
                List.of(
                        "1 said [The road is open]",
                        "0 reported [The road is open , the minister said]"),
                untangled(
                        s,
                        draft(s, SPEECH, "the minister", "said", "The road is open"),
                        draft(s, SPEECH, "the agency", "reported", "The road is open")));
    }

    @Test
    void untangled_laterCueIsTheEarlierOnesLastPiece_laterReportsEarlier() {
        ByHand s = words("The road is open , the minister said , according to the agency .");
        assertEquals(
                List.of(
                        "1 said [The road is open]",
                        "0 according to [The road is open , the minister said]"),
                untangled(
                        s,
                        draft(
                                s,
                                SPEECH,
                                "the minister",
                                "said",
                                "The road is open",
                                "according to the agency"),
                        draft(s, SPEECH, "the agency", "according to", "The road is open")));
    }

    @Test
    void untangled_anotherSpeakerInTheLastPiece_staysReported() {
        ByHand s = words("The road , the minister said , is open as the envoy asked .");
        assertEquals(
                List.of("0 said [The road, is open as the envoy asked]", "1 asked [is open]"),
                untangled(
                        s,
                        draft(
                                s,
                                SPEECH,
                                "the minister",
                                "said",
                                "The road",
                                "is open as the envoy asked"),
                        draft(s, SPEECH, "the envoy", "asked", "is open")));
    }

    @Test
    void untangled_eachReportsTheOther_speechIsTheOuter() {
        ByHand s = words("In return , he said , the union must pay .");
        assertEquals(
                List.of("1 must [In return, pay]", "0 said [In return, the union must pay]"),
                untangled(
                        s,
                        draft(s, ATTITUDE, "the union", "must", "In return , he said", "pay"),
                        draft(s, SPEECH, "he", "said", "In return", "the union must pay")));
    }

    @Test
    void untangled_nothingLeftBesideTheOuter_fallsAway() {
        ByHand s = words("The union hopes , he said .");
        assertEquals(
                List.of("0 said [The union hopes]"),
                untangled(
                        s,
                        draft(s, ATTITUDE, "The union", "hopes", "he said"),
                        draft(s, SPEECH, "he", "said", "The union hopes")));
    }

    @Test
    void depth_oneInsideAnother_countsThoseAround() {
        ByHand s = words("He said the envoy told him the union hopes for more .");
        assertEquals(
                List.of(
                        "0 said [the envoy told him the union hopes for more]",
                        "1 told [the union hopes for more]",
                        "2 hopes [for more]"),
                untangled(
                        s,
                        draft(
                                s,
                                SPEECH,
                                "He",
                                "said",
                                "the envoy told him the union hopes for more"),
                        draft(s, SPEECH, "the envoy", "told", "the union hopes for more"),
                        draft(s, ATTITUDE, "the union", "hopes", "for more")));
    }

    @Test
    void depth_citationBesideItsReport_oneDeeperAndItsContentTwo() {
        ByHand s = words("The site , citing officials , said the union hopes for more .");
        Draft report = draft(s, SPEECH, "The site", "said", "the union hopes for more");
        Draft citation =
                draft(s, "say/citation/cite", "officials", "citing", "the union hopes for more");
        Draft inner = draft(s, ATTITUDE, "the union", "hopes", "for more");
        List<Draft> drafts = List.of(report, citation, inner);
        assertEquals(List.of(0, 1, 2), drafts.stream().map(d -> Nesting.depth(drafts, d)).toList());
    }

    @Test
    void depth_besideEachOther_none() {
        ByHand s = words("He said it rains and she said it pours .");
        assertEquals(
                List.of("0 said [it rains]", "0 she said [it pours]"),
                untangled(
                        s,
                        draft(s, SPEECH, "He", "said", "it rains"),
                        draft(s, SPEECH, "and", "she said", "it pours")));
    }

    private static ByHand words(String text) {
        return ByHand.of(text.replace(" ", "/NN ") + "/NN");
    }

    private static Draft draft(
            ByHand s, String rule, String source, String cue, String... content) {
        return new Draft(
                s.sentence(),
                s.spans(source),
                s.span(cue),
                s.spans(content),
                true,
                rule.equals(SPEECH),
                Stance.NEUTRAL,
                rule,
                1);
    }

    /** "depth cue [content]" of each that is left. */
    private static List<String> untangled(ByHand s, Draft... drafts) {
        List<Draft> untangled = Nesting.untangled(s.text(), List.of(drafts));
        return untangled.stream()
                .map(
                        d ->
                                Nesting.depth(untangled, d)
                                        + " "
                                        + d.cue().of(s.text())
                                        + " "
                                        + s.words(d.content()))
                .toList();
    }
}

package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.Attribution.Stance;

class HeadlinesTest {
    private static final String FAILED = "talks/NNS have/VBP failed/VBN";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Envoy/NN :/: talks/NNS have/VBP failed/VBN | Envoy | : | talks have failed | colon",
                "Dockers/NNS '/POS union/NN :/: offer/NN is/VBZ dead/JJ | Dockers ' union | : | offer is dead | colon",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN \u2013/: envoy/NN | envoy | \u2013 | Talks on corridor have failed | dash",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: Karvelia/NNP 's/POS envoy/NN | Karvelia 's envoy | - | Talks on corridor have failed | dash",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN --/: envoy/NN | envoy | -- | Talks on corridor have failed | dash",
            })
    void find_headlineWithItsSpeaker_partsOnEitherSideOfTheMark(
            String written, String source, String cue, String content, String rule) {
        ByHand s = ByHand.of(written);
        Draft draft = find(s, s.text()).orElseThrow();
        assertEquals(List.of(source), s.words(draft.source()));
        assertEquals(cue, draft.cue().of(s.text()));
        assertEquals(List.of(content), s.words(draft.content()));
        assertEquals("say/headline/" + rule, draft.rule());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Analysis/NN :/: " + FAILED,
                "EXCLUSIVE/NN :/: " + FAILED,
                "Live/JJ :/: " + FAILED,
                "Failed/VBN :/: " + FAILED,
                "Envoy/NN of/IN the/DT two/CD parties/NNS in/IN Orta/NNP :/: " + FAILED,
                "Demands/NNS :/: guns/NNS ,/, shells/NNS and/CC ships/NNS",
                "Envoy/NN :/: failed/VBN",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: analysis/NN",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: they/PRP left/VBD",
                "Ministers/NNS have/VBP met/VBN here/RB -/: talks/NNS went/VBD on/RP ./.",
                "Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: envoy/NN ./.",
                "Talks/NNS -/: envoy/NN",
                FAILED
            })
    void find_noSpeakerBesideTheMark_none(String written) {
        ByHand s = ByHand.of(written);
        assertEquals(Optional.empty(), find(s, s.text()));
    }

    @Test
    void find_dashWithoutBlanks_isAHyphen() {
        ByHand s = ByHand.of("Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: envoy/NN");
        ByHand joined = ByHand.of("Talks/NNS on/IN corridor/NN have/VBP failed-envoy/NN");
        assertTrue(find(s, s.text()).isPresent());
        assertEquals(Optional.empty(), find(joined, joined.text()));
    }

    @Test
    void find_inRunningText_onlyBehindAProperName() {
        ByHand common = ByHand.of("Envoy/NN :/: " + FAILED);
        ByHand proper = ByHand.of("Orban/NNP :/: " + FAILED);
        ByHand dash = ByHand.of("Talks/NNS on/IN corridor/NN have/VBP failed/VBN -/: envoy/NN");
        String further = " . They left .";
        assertEquals(Optional.empty(), find(common, common.text() + further));
        assertTrue(find(proper, proper.text() + further).isPresent());
        assertEquals(Optional.empty(), find(dash, dash.text() + further));
    }

    @Test
    void find_cueBeforeTheColon_none() {
        ByHand s = ByHand.of("Envoy/NN tells/NNS reporters/NNS :/: " + FAILED);
        Draft tells =
                new Draft(
                        s.sentence(),
                        s.spans("Envoy"),
                        s.span("tells"),
                        s.spans("talks have failed"),
                        true,
                        true,
                        Stance.NEUTRAL,
                        "say/verb/tell",
                        1);
        assertTrue(find(s, s.text()).isPresent());
        assertEquals(Optional.empty(), Headlines.find(s.text(), s.sentence(), List.of(tells)));
    }

    private static Optional<Draft> find(ByHand s, String text) {
        return Headlines.find(text, s.sentence(), List.of());
    }
}

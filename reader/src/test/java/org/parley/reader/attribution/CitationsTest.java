package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.core.entry.Attribution.Stance;

class CitationsTest {
    private static final String FAILED =
            "that/IN/10/mark talks/NNS/10/nsubj failed=fail/VBD/8/ccomp";

    @Test
    void add_citingBeforeTheReport_sameContentBesideIt() {
        ByHand s =
                ByHand.of(
                        "The/DT/2/det site/NN/8/nsubj ,/,/2/punct citing=cite/VBG/2/acl two/CD/6/nummod"
                                + " officials=official/NNS/4/obj ,/,/2/punct said=say/VBD "
                                + FAILED);
        List<Draft> drafts = drafts(report(s, "The site", "said", "that talks failed"));
        citations(s, drafts);
        assertEquals(
                List.of(
                        "The site said [that talks failed] encoder",
                        "two officials citing [that talks failed] say/citation/cite"),
                shown(s, drafts));
    }

    @Test
    void add_citingBehindTheReport_isNoPartOfItsContent() {
        ByHand s = ByHand.of(BEHIND);
        List<Draft> drafts =
                drafts(
                        report(
                                s,
                                "Reuters",
                                "reported",
                                "Talks failed",
                                "citing two officials who left"));
        citations(s, drafts);
        assertEquals(
                List.of(
                        "Reuters reported [Talks failed, who left] encoder",
                        "two officials citing [Talks failed, who left] say/citation/cite"),
                shown(s, drafts));
    }

    @Test
    void add_citationReadAsAnAttribution_isReplaced() {
        ByHand s = ByHand.of(BEHIND);
        Draft read = report(s, "two officials", "citing", "Reuters reported");
        List<Draft> drafts = drafts(report(s, "Reuters", "reported", "Talks failed"), read);
        citations(s, drafts);
        assertEquals(
                List.of(
                        "Reuters reported [Talks failed] encoder",
                        "two officials citing [Talks failed] say/citation/cite"),
                shown(s, drafts));
    }

    @Test
    void add_withReferenceTo_isACitation() {
        ByHand s =
                ByHand.of(
                        "Talks/NNS/2/nsubj failed=fail/VBD/5/ccomp ,/,/5/punct Reuters/NNP/5/nsubj"
                                + " reported=report/VBD with/IN/7/case reference/NN/5/obl to/IN/10/case"
                                + " two/CD/10/nummod officials=official/NNS/7/nmod");
        List<Draft> drafts = drafts(report(s, "Reuters", "reported", "Talks failed"));
        citations(s, drafts);
        assertEquals(
                List.of(
                        "Reuters reported [Talks failed] encoder",
                        "two officials reference to [Talks failed] say/citation/reference"),
                shown(s, drafts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a verb of its own
                "Talks/NNS/2/nsubj failed=fail/VBD ,/,/2/punct Reuters/NNP/5/nsubj reported=report/VBD"
                        + " and/CC/7/cc cited=cite/VBD/5/conj officials=official/NNS/7/obj",
                // nobody
                "Talks/NNS/2/nsubj failed=fail/VBD ,/,/2/punct Reuters/NNP/5/nsubj reported=report/VBD"
                        + " citing=cite/VBG/5/advcl ,/,/5/punct however/RB/5/advmod",
                // no preposition behind it
                "Talks/NNS/2/nsubj failed=fail/VBD ,/,/2/punct Reuters/NNP/5/nsubj reported=report/VBD"
                        + " referring=refer/VBG/5/advcl officials=official/NNS/6/obj"
            })
    void add_namesNoSource_unchanged(String written) {
        ByHand s = ByHand.of(written);
        List<Draft> drafts = drafts(report(s, "Reuters", "reported", "Talks failed"));
        List<Draft> before = List.copyOf(drafts);
        citations(s, drafts);
        assertEquals(before, drafts);
    }

    @Test
    void add_noReportInTheSentence_unchanged() {
        ByHand s = ByHand.of(BEHIND);
        List<Draft> drafts = new ArrayList<>();
        citations(s, drafts);
        assertTrue(drafts.isEmpty());
    }

    private static final String BEHIND =
            "Talks/NNS/2/nsubj failed=fail/VBD/5/ccomp ,/,/5/punct Reuters/NNP/5/nsubj"
                    + " reported=report/VBD ,/,/5/punct citing=cite/VBG/5/advcl two/CD/9/nummod"
                    + " officials=official/NNS/7/obj who/WP/11/nsubj left=leave/VBD/9/acl:relcl";

    private static Draft report(ByHand s, String source, String cue, String... content) {
        return new Draft(
                s.sentence(),
                s.spans(source),
                s.span(cue),
                s.spans(content),
                true,
                true,
                Stance.NEUTRAL,
                "encoder",
                0.9);
    }

    private static List<Draft> drafts(Draft... drafts) {
        return new ArrayList<>(List.of(drafts));
    }

    private static void citations(ByHand s, List<Draft> drafts) {
        new Citations(s.text()).add(s.sentence(), drafts);
    }

    private static List<String> shown(ByHand s, List<Draft> drafts) {
        return drafts.stream()
                .map(
                        d ->
                                String.join(" ", s.words(d.source()))
                                        + " "
                                        + d.cue().of(s.text())
                                        + " "
                                        + s.words(d.content())
                                        + " "
                                        + d.rule())
                .toList();
    }
}

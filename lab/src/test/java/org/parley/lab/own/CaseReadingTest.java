package org.parley.lab.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.SourceChain;
import org.parley.core.entry.SourceChain.Reporter;
import org.parley.core.text.Span;

final class CaseReadingTest {
    private static final Case ASKED =
            Case.parse(
                    "sentences.txt",
                    "talks-2",
                    """
                    id: talks-2

                    [s1 Orlo] [c1 told Radio Five] [t1 the miners will strike].

                    chain 1: Radio Five <- Ann Orlo | Orlo
                    """);

    private static Span span(String words) {
        int start = ASKED.article().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static SourceChain read(String cue, String content, String... reporters) {
        return new SourceChain(
                new Attribution(
                        List.of(),
                        span(cue),
                        List.of(span(content)),
                        0,
                        Manner.INDIRECT,
                        Stance.NEUTRAL,
                        "test",
                        1),
                Stream.of(reporters).map(name -> new Reporter(name, true)).toList());
    }

    private static CaseReading.Judged judged(SourceChain... read) {
        return new CaseReading(ASKED, List.of(read)).judged().get(0);
    }

    @Test
    void judged_chainOfEqualReporters_isRight() {
        assertTrue(judged(read("told", "the miners", "Radio Five", "Ann Orlo")).right());
    }

    @Test
    void judged_chainThatDiffers_isFoundButNotRight() {
        for (SourceChain wrong :
                List.of(
                        read("told", "the miners", "Ann Orlo"),
                        read("told", "the miners", "Ann Orlo", "Radio Five"),
                        read("told", "the miners", "Radio Five", "Ann Orlo", "Orlo"))) {
            assertTrue(judged(wrong).found());
            assertFalse(judged(wrong).right());
        }
    }

    @Test
    void judged_severalOverlapTheCue_takesTheOneThatSharesMostContent() {
        assertEquals(
                "talks-2\t1\ttold Radio Five\tRadio Five <- Ann Orlo | Orlo\tthe miners",
                judged(
                                read("told", "will", "Orlo"),
                                read("Radio", "the miners will", "the miners"),
                                read("Five", "strike"))
                        .line());
    }

    @Test
    void judged_noCueOverlaps_isNotFound() {
        CaseReading.Judged missed = judged(read("will", "the miners will strike", "Orlo"));
        assertFalse(missed.found());
        assertFalse(missed.right());
        assertEquals(
                "talks-2\t1\ttold Radio Five\tRadio Five <- Ann Orlo | Orlo\tnot found",
                missed.line());
    }
}

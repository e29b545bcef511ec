package org.parley.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.entry.Attribution;
import org.parley.core.entry.Attribution.Manner;
import org.parley.core.entry.Attribution.Stance;
import org.parley.core.entry.Certainty;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.entry.Passage;
import org.parley.core.entry.Polarity;
import org.parley.core.entry.SourceChain;
import org.parley.core.text.Article;
import org.parley.core.text.Span;

/** The check itself finds what is broken. */
class InvariantsTest {
    private static final Article ARTICLE = Article.of("a.txt", "\uD83D\uDD4A They vow it.");

    @Test
    void broken_badEntry_eachFaultNamed() {
        Entry entry =
                new Entry(
                        "id",
                        ARTICLE,
                        null,
                        "Zorn",
                        Move.COMMIT,
                        null,
                        null,
                        null,
                        new Passage(new Span(8, 11), "VOW"),
                        new Passage(new Span(1, 11), " They vow "),
                        List.of("Zorn"),
                        Polarity.POSITIVE,
                        Certainty.STATED,
                        null,
                        false,
                        null,
                        null,
                        null,
                        "rule",
                        1,
                        List.of());
        List<String> broken = broken(List.of(), List.of(entry, entry));
        for (String fault :
                List.of(
                        "id twice",
                        "splits a surrogate pair",
                        "cue is not the text at its span",
                        "evidence leaves its sentence",
                        "the speaker reports himself")) {
            assertTrue(
                    broken.stream().anyMatch(line -> line.contains(fault)), fault + ": " + broken);
        }
    }

    @Test
    void broken_badDepths_named() {
        Attribution outer = attribution(new Span(3, 7), List.of(new Span(8, 99)));
        Attribution inner = attribution(new Span(8, 11), List.of());
        List<String> broken = broken(List.of(outer, inner), List.of());
        assertEquals(2, broken.size(), broken.toString());
        assertTrue(broken.get(0).contains("ends outside the text"), broken.toString());
        assertTrue(broken.get(1).contains("no deeper than what it stands in"), broken.toString());
    }

    @Test
    void broken_emptyReading_nothing() {
        assertEquals(List.of(), broken(List.of(), List.of()));
    }

    private static Attribution attribution(Span cue, List<Span> content) {
        return new Attribution(
                List.of(), cue, content, 0, Manner.INDIRECT, Stance.NEUTRAL, "rule", 1);
    }

    private static List<String> broken(List<Attribution> attributions, List<Entry> entries) {
        List<SourceChain> chains =
                attributions.stream().map(a -> new SourceChain(a, List.of())).toList();
        return Invariants.broken(
                new Reading(ARTICLE, List.of(), chains, List.of(), List.of(), entries, List.of()));
    }
}

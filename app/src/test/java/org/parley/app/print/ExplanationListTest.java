package org.parley.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.print.ExplanationList.Drops;
import org.parley.core.entry.Entry;
import org.parley.core.entry.Move;
import org.parley.core.text.Span;
import org.parley.reader.actors.Mention;
import org.parley.reader.moves.Dropped;
import org.parley.reader.moves.Route;
import org.parley.reader.moves.Told;
import org.parley.reader.moves.Told.Coded;
import org.parley.reader.moves.Why;

class ExplanationListTest {
    private static final Screen SCREEN = new Screen(80, Ink.PLAIN);

    private final Entry entry =
            Samples.entry(
                            "Sorran",
                            Move.DEMAND,
                            "corridor",
                            "[[She {{insisted}} on <<the corridor>> from Karvelia]] and waved.")
                    .speaker("Dalia Honrat")
                    .target("Karvelia")
                    .entry();

    private Span words(String words) {
        int start = entry.article().text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private Coded coded(Move ruled) {
        Mention she =
                new Mention(
                        words("She"), 0, 0, Mention.Kind.PRONOUN, "Dalia Honrat", entry.party());
        return new Coded(entry, she, Route.SUBJECT, words("Karvelia"), 0.876, ruled);
    }

    private String printed(Drops drops, List<Coded> moves, Dropped... dropped) {
        Span all = new Span(0, entry.article().text().length());
        Told told = new Told(1, all, moves, List.of(dropped));
        return ExplanationList.of(entry.article(), List.of(told), drops, SCREEN)
                .replace(entry.id().substring(0, 8), "ID");
    }

    private Dropped dropped(Why why, Span other) {
        return new Dropped(words("waved"), Move.PROTEST, "protest/verb/wave", why, other, 0.5);
    }

    @Test
    void of_move_cueFrameRouteAndRule() {
        assertEquals(
                """
                news.txt
                1 sentence, 0 without a move

                  1  She [insisted] on the corridor from Karvelia and waved.
                     ID demand -> Karvelia on corridor
                       cue      "insisted"
                       holder   Sorran (Dalia Honrat): "She", a pronoun for Dalia Honrat, the
                                subject
                       target   Karvelia: "Karvelia"
                       content  "the corridor"
                       coded by rule.one, confidence 0.90; encoder 0.88, which knew better than
                                offer
                """,
                printed(Drops.NEAREST, List.of(coded(Move.OFFER))));
    }

    @Test
    void of_droppedBesideMove_onlyIfAllAreAskedFor() {
        Dropped wave = dropped(Why.EMBEDDED, words("insisted"));
        List<Coded> moves = List.of(coded(Move.DEMAND));
        assertTrue(
                printed(Drops.ALL, moves, wave)
                        .endsWith(
                                "     no protest at \"waved\": only what another move is about, \"insisted\"\n"
                                        + "     (protest/verb/wave; encoder 0.50)\n"));
        assertTrue(!printed(Drops.NEAREST, moves, wave).contains("no protest"));
    }

    @Test
    void of_silence_nearestOnlyUnlessAllAreAskedFor() {
        Dropped near = dropped(Why.ASKED, null);
        Dropped far = dropped(Why.OBJECT, null);
        String nearest = printed(Drops.NEAREST, List.of(), near, far);
        assertTrue(nearest.contains("no protest at \"waved\": a question (protest/"), nearest);
        assertTrue(!nearest.contains("such an object"), nearest);
        assertTrue(printed(Drops.ALL, List.of(), near, far).contains("such an object"));
        assertTrue(printed(Drops.ALL, List.of()).endsWith("     no cue\n"));
    }
}

package org.parley.lab.bench;

import java.util.List;
import org.parley.app.board.Board;
import org.parley.lab.invented.World;
import org.parley.ledger.Question;
import org.parley.ledger.history.Event;
import org.parley.ledger.history.Events;

/** The questions that are measured. */
final class Askings {
    private static final int NEWEST = 100;

    private Askings() {}

    /**
     * @param world what the ledger holds the news of
     */
    static List<Asking> of(World world) {
        return List.of(
                new Asking(
                        "history of an issue",
                        50,
                        (ledger, random) ->
                                newest(
                                        Events.of(
                                                ledger.told(
                                                        Question.everything()
                                                                .withIssue(
                                                                        world.drawIssue(
                                                                                random)))))),
                new Asking(
                        "party on an issue",
                        50,
                        (ledger, random) ->
                                newest(
                                        Events.of(
                                                ledger.told(
                                                        Question.everything()
                                                                .withIssue(world.drawIssue(random))
                                                                .withParty(
                                                                        world.drawParty(random)
                                                                                .name()))))),
                new Asking(
                        "board",
                        50,
                        (ledger, random) ->
                                Board.of(ledger.entries(Question.everything()))
                                        .positions()
                                        .size()));
    }

    private static int newest(List<Event> events) {
        return Math.min(NEWEST, events.size());
    }
}

package org.parley.lab.bench;

import java.util.List;
import org.parley.lab.invented.World;
import org.parley.ledger.Question;

/** The questions that are measured. */
final class Askings {
    private static final int NEWEST = 100;
    private static final int ISSUES = 15;
    private static final int PARTIES = 12;
    private static final int HITS = 20;

    private Askings() {}

    /**
     * @param world what the ledger holds the news of
     */
    static List<Asking> of(World world) {
        Question all = Question.everything();
        return List.of(
                new Asking(
                        "history of an issue",
                        50,
                        (ledger, random) -> {
                            Question question = all.withIssue(world.drawIssue(random));
                            return ledger.events(question, NEWEST).size();
                        }),
                new Asking(
                        "party on an issue",
                        50,
                        (ledger, random) -> {
                            Question question =
                                    all.withIssue(world.drawIssue(random))
                                            .withParty(world.drawParty(random).name());
                            return ledger.events(question, NEWEST).size();
                        }),
                new Asking(
                        "board",
                        50,
                        (ledger, random) -> ledger.positions(all, ISSUES, PARTIES).size()),
                new Asking(
                        "search",
                        80,
                        (ledger, random) -> {
                            Wanted wanted = Wanted.draw(world, random);
                            return ledger.search(wanted.query(), wanted.days(), null, HITS)
                                    .hits()
                                    .size();
                        }));
    }
}

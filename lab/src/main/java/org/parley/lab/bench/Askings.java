package org.parley.lab.bench;

import java.util.List;
import java.util.stream.Stream;
import org.parley.lab.invented.World;
import org.parley.ledger.Question;

/** The questions that are measured. */
final class Askings {
    private static final int NEWEST = 100;
    private static final int ISSUES = 15;
    private static final int PARTIES = 12;
    private static final int HITS = 20;
    private static final int ROWS = 25;

    /** What is measured without a bar. */
    private static final int NONE = Integer.MAX_VALUE;

    private Askings() {}

    /**
     * @param world what the ledger holds the news of
     */
    static List<Asking> of(World world) {
        Question all = Question.everything();
        return Stream.of(answers(world, all), pages(world, all)).flatMap(List::stream).toList();
    }

    /** What pages of a browser ask besides. */
    private static List<Asking> pages(World world, Question all) {
        return List.of(
                new Asking(
                        "board as of a day",
                        NONE,
                        (ledger, random) ->
                                ledger.positions(
                                                all.withDates(null, world.day(random)),
                                                ISSUES,
                                                PARTIES)
                                        .size()),
                new Asking("days", NONE, (ledger, random) -> ledger.days(all).size()),
                new Asking(
                        "rated history",
                        NONE,
                        (ledger, random) -> {
                            Question question = all.withIssue(world.drawIssue(random));
                            return ledger.rated(ledger.events(question, ROWS), question).size();
                        }),
                new Asking(
                        "contradictions",
                        NONE,
                        (ledger, random) ->
                                ledger.contradictions(
                                                all.withIssue(world.drawIssue(random)),
                                                false,
                                                0,
                                                ROWS)
                                        .some()
                                        .size()),
                new Asking(
                        "all contradictions",
                        NONE,
                        (ledger, random) ->
                                ledger.contradictions(all, false, 0, ROWS).some().size()),
                new Asking(
                        "to be reviewed",
                        NONE,
                        (ledger, random) -> ledger.review().unruled(all, 0, ROWS).some().size()),
                new Asking(
                        "who reports whom",
                        NONE,
                        (ledger, random) -> ledger.reporting(all, 0, ROWS).some().size()),
                new Asking(
                        "newest articles",
                        NONE,
                        (ledger, random) -> ledger.newest(0, ROWS).some().size()),
                new Asking(
                        "facets of a search",
                        NONE,
                        (ledger, random) -> {
                            Wanted wanted = Wanted.draw(world, random);
                            return ledger.facets(wanted.query(), wanted.days(), null, NEWEST)
                                    .articles();
                        }));
    }

    private static List<Asking> answers(World world, Question all) {
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

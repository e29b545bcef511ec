package org.parley.lab.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;

/** Rounds on one ledger, which grows by each. */
public final class Rounds {
    /** So many articles that are kept already are read again in each round. */
    private static final int AGAIN = 10;

    private static final int MOST_ARTICLES = 1_000_000;
    private static final int STARTING_MILLIS = 1500;
    private static final int KEEPING_MILLIS = 500;

    /**
     * One round in so many is killed while it starts, opens the ledger or keeps the first article.
     */
    private static final int STARTING = 5;

    private final String ledger;
    private final long seed;
    private final Random random;
    private final Books books;

    /** The number behind the last article that was begun. */
    private int end;

    /**
     * @param ledger its address
     * @param seed of the articles
     * @param random of the moments
     */
    public Rounds(String ledger, long seed, Random random) {
        this.ledger = ledger;
        this.seed = seed;
        this.random = random;
        this.books = new Books(seed);
    }

    /**
     * What came of some rounds.
     *
     * @param acknowledged readings that the process said were kept
     * @param kept articles that were in the ledgers when they were complete
     * @param inStart rounds killed before the ledger was open
     * @param midKeep rounds killed in the middle of keeping a reading
     * @param inTime of these, how many had kept it, but not yet said so
     * @param unclean rounds after which something was lost or broken
     */
    public record Figures(
            int acknowledged,
            int kept,
            int inStart,
            int midKeep,
            int inTime,
            int unclean,
            List<String> wrong) {
        public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, List.of());

        /** The sum; says what was wrong in the round that is added. */
        public Figures plus(Figures round, int number, PrintStream out) {
            round.wrong().forEach(wrong -> out.println("round " + number + ": " + wrong));
            return new Figures(
                    acknowledged + round.acknowledged,
                    kept + round.kept,
                    inStart + round.inStart,
                    midKeep + round.midKeep,
                    inTime + round.inTime,
                    unclean + round.unclean,
                    List.of());
        }

        @Override
        public String toString() {
            return acknowledged
                    + " readings acknowledged, "
                    + kept
                    + " articles in complete ledgers; killed in the start "
                    + inStart
                    + ", in the middle of keeping "
                    + midKeep
                    + " (of which kept "
                    + inTime
                    + "); unclean "
                    + unclean;
        }
    }

    /** Starts a process, kills it and looks at the ledger. */
    public Figures round() throws IOException {
        boolean starting = random.nextInt(STARTING) == 0;
        Duration delay =
                Duration.ofMillis(random.nextInt(starting ? STARTING_MILLIS : KEEPING_MILLIS));
        int from = Math.max(0, end - AGAIN);
        return look(Killed.run(ledger, seed, from, MOST_ARTICLES, !starting, delay), 137);
    }

    /** Reads everything again from the start, to the end of what was begun; nobody kills it. */
    public Figures complete() throws IOException {
        Killed last = Killed.run(ledger, seed, 0, end, true, Duration.ofDays(1));
        Figures figures = look(last, 0);
        if (books.size() != end && figures.unclean() == 0) {
            return unclean(List.of("complete with " + books.size() + " articles, not " + end));
        }
        return new Figures(
                figures.acknowledged(), books.size(), 0, 0, 0, figures.unclean(), figures.wrong());
    }

    private static Figures unclean(List<String> wrong) {
        return new Figures(0, 0, 0, 0, 0, 1, wrong);
    }

    private Figures look(Killed killed, int exit) {
        if (killed.exit() != exit) {
            return unclean(List.of("the process ended with " + killed.exit() + ", not " + exit));
        }
        boolean inTime;
        try (Ledger opened = LedgerPlace.parse(ledger).open()) {
            inTime = books.settle(opened, killed);
        }
        killed.acknowledged().forEach(step -> end = Math.max(end, step.number() + 1));
        killed.begun().ifPresent(step -> end = Math.max(end, step.number() + 1));
        return new Figures(
                killed.acknowledged().size(),
                0,
                killed.opened() ? 0 : 1,
                killed.begun().isPresent() ? 1 : 0,
                inTime ? 1 : 0,
                books.wrong().isEmpty() ? 0 : 1,
                books.wrong());
    }
}

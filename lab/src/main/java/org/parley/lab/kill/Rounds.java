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
    private static final int AGAIN = 2;

    private static final int MOST_ARTICLES = 1_000_000;

    /** One round in so many is killed while it starts. */
    private static final int STARTING = 10;

    /** Up to so many times as long as the keeping of a reading takes: also right behind its end. */
    private static final double BEYOND = 1.3;

    /** A process acknowledges so many readings at most before it is killed. */
    private static final int MOST_ACKNOWLEDGED = 8;

    private final String ledger;
    private final long seed;
    private final Random random;
    private final Books books;

    /** The number behind the last article that was begun. */
    private int end;

    /** How long it took the last that opened the ledger. */
    private Duration opening = Duration.ofMillis(1500);

    /** How long it took to keep a reading, lately. */
    private Duration keeping = Duration.ofMillis(20);

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
        int from = Math.max(0, end - AGAIN);
        return look(Killed.run(ledger, seed, from, MOST_ARTICLES, moment()), 137);
    }

    /** At any moment of its start, or of keeping a reading: as long as that took before. */
    private Moment moment() {
        return random.nextInt(STARTING) == 0
                ? new Moment.Starting(part(opening, 1))
                : new Moment.Keeping(
                        AGAIN + random.nextInt(MOST_ACKNOWLEDGED), part(keeping, BEYOND));
    }

    private Duration part(Duration whole, double most) {
        return Duration.ofNanos((long) (random.nextDouble() * most * whole.toNanos()));
    }

    private void measure(Killed killed) {
        opening = killed.opening().orElse(opening);
        // The middle one: the first are slow, and those that change nothing quick.
        List<Duration> sorted = killed.keeping().stream().sorted().toList();
        keeping = sorted.isEmpty() ? keeping : sorted.get(sorted.size() / 2);
    }

    /** Reads everything again from the start, to the end of what was begun; nobody kills it. */
    public Figures complete() throws IOException {
        Killed last = Killed.run(ledger, seed, 0, end, new Moment.Never());
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
        measure(killed);
        boolean inTime;
        try (Ledger opened = LedgerPlace.parse(ledger).open()) {
            inTime = books.settle(opened, killed);
        }
        killed.acknowledged().forEach(step -> end = Math.max(end, step.number() + 1));
        killed.begun().ifPresent(step -> end = Math.max(end, step.number() + 1));
        return new Figures(
                killed.acknowledged().size(),
                0,
                killed.opening().isPresent() ? 0 : 1,
                killed.begun().isPresent() ? 1 : 0,
                inTime ? 1 : 0,
                books.wrong().isEmpty() ? 0 : 1,
                books.wrong());
    }
}

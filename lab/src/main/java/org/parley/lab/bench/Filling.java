package org.parley.lab.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.parley.lab.invented.Invented;
import org.parley.lab.invented.Shape;
import org.parley.lab.invented.World;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerSummary;

/** Fills ledgers with the news of an invented world. */
public final class Filling {
    private static final int SAID_EVERY = 1_000;

    private final World world;
    private final int articles;
    private final PrintStream out;

    /**
     * @param entries how many a ledger gets; the last article is never cut short
     * @param out for the rate
     */
    public Filling(long seed, int entries, PrintStream out) {
        this.articles = (entries + Shape.ENTRIES - 1) / Shape.ENTRIES;
        this.world = new World(seed, Shape.ledger(articles));
        this.out = out;
    }

    /** What the ledgers hold the news of. */
    public World world() {
        return world;
    }

    /** How many articles a filled ledger holds; the next one has this number. */
    public int articles() {
        return articles;
    }

    /** Whether a ledger holds nothing but the first articles, or all of them. */
    public boolean mayFill(Ledger ledger) {
        LedgerSummary there = ledger.summary();
        int kept = there.articles();
        return kept <= articles
                && there.entries() == kept * Shape.ENTRIES
                && (kept == 0 || holds(ledger, world.reading(kept - 1, true)));
    }

    /** Keeps what is missing of the first articles. */
    public void fill(Ledger ledger) {
        int from = ledger.summary().articles();
        Clock start = Clock.now();
        Clock last = start;
        for (int number = from; number < articles; number++) {
            world.reading(number, true).into(ledger);
            if ((number + 1) % SAID_EVERY == 0) {
                say(number + 1, SAID_EVERY, last);
                last = Clock.now();
            }
        }
        if (from < articles) {
            say(articles, articles - from, start);
        }
    }

    private void say(int kept, int articles, Clock since) {
        out.printf(
                Locale.ROOT,
                "  %,d articles kept, %.1f a second, %.1f ms of CPU each%n",
                kept,
                articles / since.seconds(),
                1e3 * since.cpuSeconds() / articles);
    }

    private static boolean holds(Ledger ledger, Invented reading) {
        return ledger.entries(reading.article()).size() == reading.entries().size();
    }
}

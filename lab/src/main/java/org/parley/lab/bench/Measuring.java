package org.parley.lab.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.parley.lab.invented.Invented;
import org.parley.ledger.Keeping;
import org.parley.ledger.Ledger;

/** Asks a filled ledger again and again. */
public final class Measuring {
    private static final int KEEPING_BAR = 15;

    private final Filling filling;
    private final long seed;
    private final int runs;
    private final int times;

    /**
     * @param filling of the ledgers
     * @param seed of what is asked for
     * @param runs of each kind of question
     * @param times how often it is asked in one
     */
    public Measuring(Filling filling, long seed, int runs, int times) {
        this.filling = filling;
        this.seed = seed;
        this.runs = runs;
        this.times = times;
    }

    /**
     * A figure for each kind of question, and for keeping new articles; these are forgotten again.
     */
    public List<Figure> measure(Ledger ledger) {
        List<Figure> figures = new ArrayList<>();
        for (Asking asking : Askings.of(filling.world())) {
            figures.add(
                    best(asking.name(), asking.bar(), Run::p99, run -> ask(ledger, asking, run)));
        }
        figures.add(best("keeping an article", KEEPING_BAR, Run::p50, run -> keep(ledger)));
        return figures;
    }

    private interface OneRun {
        Run of(int number);
    }

    private Figure best(String name, int bar, ToDoubleFunction<Run> measured, OneRun run) {
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(run.of(i));
        }
        return Figure.of(name, bar, measured, all);
    }

    private Run ask(Ledger ledger, Asking asking, int run) {
        RandomGenerator random = new SplittableRandom(seed + run);
        long[] nanos = new long[times];
        long answers = 0;
        Clock begin = Clock.now();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            answers += asking.ask().of(ledger, random);
            nanos[i] = System.nanoTime() - start;
        }
        return Run.of(nanos, begin.cpuSeconds(), answers);
    }

    /** Keeps the articles that come next, but for those that an earlier run kept and forgot. */
    private Run keep(Ledger ledger) {
        List<Invented> kept = new ArrayList<>();
        long[] nanos = new long[times];
        double cpu = 0;
        for (int number = filling.articles(); kept.size() < times; number++) {
            Invented reading = filling.world().reading(number, true);
            Clock start = Clock.now();
            Keeping keeping = reading.into(ledger);
            if (keeping == Keeping.ADDED) {
                nanos[kept.size()] = (long) (1e9 * start.seconds());
                cpu += start.cpuSeconds();
                kept.add(reading);
            }
        }
        long entries = kept.stream().mapToLong(reading -> reading.entries().size()).sum();
        Run run = Run.of(nanos, cpu, entries);
        kept.forEach(
                reading -> ledger.forget(reading.article(), "bench", LocalDate.of(2031, 1, 1)));
        return run;
    }
}

package org.parley.lab.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was measured of one kind of question.
 *
 * @param bar how long it may take in a ledger of a million entries, in milliseconds
 * @param measured what of a run the bar is for
 * @param best of all runs the one with the least of that
 */
public record Figure(String name, int bar, ToDoubleFunction<Run> measured, Run best) {
    static Figure of(String name, int bar, ToDoubleFunction<Run> measured, List<Run> runs) {
        return new Figure(
                name,
                bar,
                measured,
                runs.stream().min(Comparator.comparingDouble(measured)).orElseThrow());
    }

    /** What the bar is for, in milliseconds. */
    public double milliseconds() {
        return measured.applyAsDouble(best);
    }

    public boolean overBar() {
        return milliseconds() > bar;
    }
}

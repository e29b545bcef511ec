package org.parley.lab.train;

import java.io.PrintStream;
import java.util.List;

/** Says on the console how a training goes. */
final class Progress {
    private static final int STEPS_BETWEEN_LINES = 50;

    private final PrintStream console;
    private final int steps;
    private final long began = System.nanoTime();
    private long pieces;
    private double losses;
    private int summed;

    Progress(PrintStream console, int steps) {
        this.console = console;
        this.steps = steps;
    }

    void add(int step, float loss, List<Example> examples) {
        losses += loss;
        summed++;
        pieces += examples.stream().mapToLong(Example::length).sum();
        if (summed == STEPS_BETWEEN_LINES || step <= 3) {
            double seconds = (System.nanoTime() - began) / 1e9;
            console.printf(
                    "step %d of %d: loss %.4f, %.0f pieces/s, %.1f min%n",
                    step, steps, losses / summed, pieces / seconds, seconds / 60);
            losses = 0;
            summed = 0;
        }
    }
}

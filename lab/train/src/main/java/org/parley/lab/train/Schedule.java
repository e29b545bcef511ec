package org.parley.lab.train;

/**
 * The rate of learning, by the step alone: rises evenly, then falls evenly.
 *
 * @param steps of the whole training
 * @param peak the highest rate
 */
record Schedule(int steps, float peak) {
    private static final double WARM_UP = 0.06;

    /** The rate of a step, counted from 1. */
    float rate(int step) {
        double rising = Math.max(1, WARM_UP * steps);
        double share = step <= rising ? step / rising : (steps - step + 1) / (steps - rising + 1);
        return (float) (peak * Math.max(0.01, share));
    }
}

package org.parley.lab.invented;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws from 0, 1, 2, ...: the one of rank r, from 1, is drawn 1/r as often as the first. */
public final class Zipf {
    private final double[] sums;

    /**
     * @param size how many there are, at least 1
     */
    public Zipf(int size) {
        sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
    }

    /** One of 0 to {@code size - 1}. */
    public int draw(RandomGenerator random) {
        int at = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(at < 0 ? -at - 1 : at, sums.length - 1);
    }
}

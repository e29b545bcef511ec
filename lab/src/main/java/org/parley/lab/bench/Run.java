package org.parley.lab.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long the questions of one run took.
 *
 * @param p50 milliseconds within which half of them were answered; likewise the others
 * @param cpu milliseconds of a processor that one took in this program, on average
 * @param answers how much came back of one, on average
 * @param load of the machine over the last minute; negative if it is not known
 */
public record Run(double p50, double p95, double p99, double cpu, double answers, double load) {
    /**
     * @param nanos how long each took, at least one
     * @param cpu seconds that all took
     * @param cpu milliseconds of a processor that one took in this program, on average
     * @param answers how much came back of all
     */
    static Run of(long[] nanos, double cpu, long answers) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Run(
                within(sorted, 50),
                within(sorted, 95),
                within(sorted, 99),
                1e3 * cpu / nanos.length,
                (double) answers / nanos.length,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** The nearest rank. */
    private static double within(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }
}

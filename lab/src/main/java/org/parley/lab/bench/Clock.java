package org.parley.lab.bench;

import java.lang.management.ManagementFactory;

/**
 * A moment, from which time is measured: that of the clock and that of this thread on a processor,
 * which what else the machine does hardly changes.
 */
record Clock(long nanos, long cpuNanos) {
    static Clock now() {
        return new Clock(
                System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    double seconds() {
        return (now().nanos - nanos) / 1e9;
    }

    double cpuSeconds() {
        return (now().cpuNanos - cpuNanos) / 1e9;
    }
}

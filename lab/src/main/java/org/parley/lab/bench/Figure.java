package org.parley.lab.bench;

/**
 * What was measured of one kind of question.
 *
 * @param bar how long the slowest of 20 may take in a ledger of a million entries, in milliseconds
 * @param best of all runs the one with the least {@link Run#p95}
 */
public record Figure(String name, int bar, Run best) {
    public boolean overBar() {
        return best.p95() > bar;
    }
}

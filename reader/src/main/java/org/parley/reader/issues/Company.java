package org.parley.reader.issues;

/**
 * The company that words keep in an article: how much of each word of the article stands near them.
 */
final class Company {
    private final double[] weights;

    /**
     * @param weights by word; of no further use to the caller
     */
    Company(double[] weights) {
        this.weights = weights;
        double length = Math.sqrt(times(this));
        for (int i = 0; i < weights.length && length > 0; i++) {
            weights[i] /= length;
        }
    }

    /** How far both keep the same company: 0 (none of it) to 1. */
    double likeness(Company other) {
        return times(other);
    }

    private double times(Company other) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * other.weights[i];
        }
        return sum;
    }
}

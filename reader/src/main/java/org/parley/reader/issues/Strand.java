package org.parley.reader.issues;

import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Some words of an article by their rarity, as a vector of length 1; no words have length 0. */
final class Strand {
    private final int[] words;
    private final double[] weights;

    /**
     * @param words their numbers in the article, rising
     * @param rarity of each number
     */
    Strand(int[] words, IntToDoubleFunction rarity) {
        this.words = words;
        double[] rarities = IntStream.of(words).mapToDouble(rarity).toArray();
        double length = Math.sqrt(DoubleStream.of(rarities).map(w -> w * w).sum());
        weights = DoubleStream.of(rarities).map(w -> w / length).toArray();
    }

    /** How far both are the same words: 0 (none of them) to 1. */
    double likeness(Strand other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < words.length; i++) {
            while (j < other.words.length && other.words[j] < words[i]) {
                j++;
            }
            if (j < other.words.length && other.words[j] == words[i]) {
                sum += weights[i] * other.weights[j];
            }
        }
        return sum;
    }

    /** Adds the weight of each word to the sum of its number. */
    void addTo(double[] sums, double times) {
        for (int i = 0; i < words.length; i++) {
            sums[words[i]] += times * weights[i];
        }
    }
}

package org.parley.lab.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The order in which examples are learned from: a function of the seed alone. */
final class Batches {
    /** Examples are sorted by length among so many, so that batches need little padding. */
    private static final int POOL = 800;

    private Batches() {}

    /** Batches of at most {@code size} pieces, padding included, for so many passes. */
    static List<List<Example>> over(List<Example> examples, double epochs, int size, long seed) {
        List<List<Example>> batches = new ArrayList<>();
        for (int epoch = 0; epoch < epochs; epoch++) {
            List<List<Example>> pass = pass(examples, size, new Random(seed * 1_000 + epoch));
            double share = Math.min(1, epochs - epoch);
            batches.addAll(pass.subList(0, (int) Math.ceil(share * pass.size())));
        }
        return batches;
    }

    /** Both lists in their order, spread evenly over one. */
    static List<List<Example>> mixed(List<List<Example>> some, List<List<Example>> others) {
        List<List<Example>> mixed = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < some.size(); i++) {
            mixed.add(some.get(i));
            int due = (int) ((long) others.size() * (i + 1) / some.size());
            mixed.addAll(others.subList(taken, due));
            taken = due;
        }
        mixed.addAll(others.subList(taken, others.size()));
        return mixed;
    }

    private static List<List<Example>> pass(List<Example> examples, int size, Random random) {
        List<Example> order = new ArrayList<>(examples);
        Collections.shuffle(order, random);
        List<List<Example>> pass = new ArrayList<>();
        for (int from = 0; from < order.size(); from += POOL) {
            List<Example> pool = order.subList(from, Math.min(from + POOL, order.size()));
            pass.addAll(byLength(pool, size));
        }
        Collections.shuffle(pass, random);
        return pass;
    }

    /** Batches of examples of similar length. */
    static List<List<Example>> byLength(List<Example> examples, int size) {
        List<Example> sorted = new ArrayList<>(examples);
        sorted.sort(Comparator.comparingInt(Example::length));
        List<List<Example>> batches = new ArrayList<>();
        List<Example> batch = new ArrayList<>();
        for (Example example : sorted) {
            if (!batch.isEmpty() && (batch.size() + 1) * example.length() > size) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
            batch.add(example);
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}

package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts moves of one article together that are about one matter: the two groups that are most alike
 * on the average of their pairs are joined, again and again, until none are alike enough.
 */
final class Grouping {
    /** Groups less alike than this stay apart; chosen on the articles of lab/sets/moves. */
    private static final double LEAST = -1.3;

    private Grouping() {}

    /** The groups, each in order, by their first; a function of the order of {@code matters}. */
    static List<List<Matter>> of(List<Matter> matters) {
        Likeness likeness = new Likeness(matters);
        int size = matters.size();
        double[][] sums = new double[size][size];
        List<List<Matter>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(matters.get(i))));
            for (int j = 0; j < i; j++) {
                sums[i][j] = likeness.of(matters.get(i), matters.get(j));
                sums[j][i] = sums[i][j];
            }
        }
        boolean joined = true;
        while (joined) {
            joined = join(groups, sums);
        }
        return groups;
    }

    /** Joins the two groups that are most alike; of equals the first. */
    private static boolean join(List<List<Matter>> groups, double[][] sums) {
        double most = LEAST;
        int from = -1;
        int to = -1;
        for (int x = 1; x < groups.size(); x++) {
            for (int y = 0; y < x; y++) {
                double mean = mean(groups.get(x), groups.get(y), sums);
                if (mean > most) {
                    most = mean;
                    from = x;
                    to = y;
                }
            }
        }
        if (from < 0) {
            return false;
        }
        groups.get(to).addAll(groups.get(from));
        groups.remove(from);
        return true;
    }

    private static double mean(List<Matter> some, List<Matter> others, double[][] sums) {
        double sum = 0;
        for (Matter a : some) {
            for (Matter b : others) {
                sum += sums[a.place()][b.place()];
            }
        }
        return sum / (some.size() * others.size());
    }
}

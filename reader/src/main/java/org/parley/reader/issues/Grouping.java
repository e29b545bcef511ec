package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts moves of one article together that are about one matter. The two groups that are most alike
 * on the average of their pairs are joined, again and again; of all the divisions met on the way
 * that one is taken whose pairs are worth most, a pair being worth how much likelier it is to be of
 * one matter than {@link #line} asks.
 */
final class Grouping {
    /**
     * What a pair must be worth in any article. Putting two moves together raises the F1 of pairs
     * if they are likelier of one matter than half that F1; a little more than half of the .60
     * aimed at, as boards that people coded are finer than those of own articles (decision 12).
     */
    private static final double LEAST = 0.34;

    private final List<List<Matter>> groups = new ArrayList<>();
    private final double[][] alike;
    private final double[][] worth;

    private Grouping(List<Matter> matters) {
        int size = matters.size();
        alike = new double[size][size];
        worth = new double[size][size];
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(matters.get(i))));
            for (int j = 0; j < i; j++) {
                alike[i][j] = Likeness.of(matters.get(j), matters.get(i));
                alike[j][i] = alike[i][j];
                worth[i][j] = 1 / (1 + Math.exp(-alike[i][j]));
            }
        }
        double line = line(worth);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                worth[i][j] -= line;
                worth[j][i] = worth[i][j];
            }
        }
    }

    /** The groups, each in order of the text; a function of the order of {@code matters}. */
    static List<List<Matter>> of(List<Matter> matters) {
        Grouping all = new Grouping(matters);
        List<List<Matter>> best = all.sorted();
        double most = 0;
        double sum = 0;
        while (all.groups.size() > 1) {
            sum += all.join();
            if (sum > most) {
                most = sum;
                best = all.sorted();
            }
        }
        return best;
    }

    private List<List<Matter>> sorted() {
        return groups.stream()
                .map(g -> g.stream().sorted(Comparator.comparingInt(Matter::place)).toList())
                .toList();
    }

    /**
     * Half way from {@link #LEAST} to the chance that any two moves of the article are of one
     * matter: an article of one matter throughout is divided by small differences, one of many is
     * not.
     */
    private static double line(double[][] chances) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < chances.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += chances[i][j];
                pairs++;
            }
        }
        return pairs == 0 ? LEAST : (LEAST + sum / pairs) / 2;
    }

    /**
     * Joins the two groups that are most alike, of equals the first; returns what that is worth.
     */
    private double join() {
        double most = Double.NEGATIVE_INFINITY;
        int from = 1;
        int to = 0;
        for (int x = 1; x < groups.size(); x++) {
            for (int y = 0; y < x; y++) {
                double mean = alike[x][y] / (groups.get(x).size() * groups.get(y).size());
                if (mean > most) {
                    most = mean;
                    from = x;
                    to = y;
                }
            }
        }
        double gained = worth[from][to];
        merge(alike, from, to);
        merge(worth, from, to);
        groups.get(to).addAll(groups.remove(from));
        return gained;
    }

    /** Adds a row and column to another, and moves those behind it up. */
    private void merge(double[][] sums, int from, int to) {
        int size = groups.size();
        for (int i = 0; i < size; i++) {
            sums[to][i] += sums[from][i];
            sums[i][to] = sums[to][i];
        }
        for (int i = from; i + 1 < size; i++) {
            sums[i] = sums[i + 1];
        }
        for (int i = 0; i + 1 < size; i++) {
            System.arraycopy(sums[i], from + 1, sums[i], from, size - from - 1);
        }
    }
}

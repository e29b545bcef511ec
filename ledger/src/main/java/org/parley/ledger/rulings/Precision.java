package org.parley.ledger.rulings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;

/**
 * How many of the entries that were ruled on were right as they were read.
 *
 * @param move of these alone, as they were read; null for all
 */
public record Precision(@Nullable Move move, int confirmed, int wrong, int changed) {
    /** Of the normal distribution, for 95 %. */
    private static final double Z = 1.959964;

    /** Of all, then of each move of which any was ruled on. */
    public static List<Precision> of(Collection<Reviewed> reviewed) {
        List<Precision> all = new ArrayList<>();
        all.add(of(null, reviewed, one -> true));
        Arrays.stream(Move.values())
                .map(move -> of(move, reviewed, one -> one.entry().move() == move))
                .filter(precision -> precision.ruled() > 0)
                .forEach(all::add);
        return all;
    }

    /** The same of counts by move and verdict. */
    public static List<Precision> of(Map<Move, Map<EntryRuling.Kind, Integer>> verdicts) {
        List<Precision> moves = new ArrayList<>();
        Arrays.stream(Move.values())
                .filter(verdicts::containsKey)
                .map(move -> of(move, verdicts.getOrDefault(move, Map.of())))
                .forEach(moves::add);
        List<Precision> all = new ArrayList<>();
        all.add(
                new Precision(
                        null,
                        moves.stream().mapToInt(Precision::confirmed).sum(),
                        moves.stream().mapToInt(Precision::wrong).sum(),
                        moves.stream().mapToInt(Precision::changed).sum()));
        all.addAll(moves);
        return all;
    }

    private static Precision of(Move move, Map<EntryRuling.Kind, Integer> verdicts) {
        return new Precision(
                move,
                verdicts.getOrDefault(EntryRuling.Kind.CONFIRM, 0),
                verdicts.getOrDefault(EntryRuling.Kind.WRONG, 0),
                verdicts.getOrDefault(EntryRuling.Kind.CHANGE, 0));
    }

    private static Precision of(
            @Nullable Move move, Collection<Reviewed> reviewed, Predicate<Reviewed> which) {
        int[] counts = new int[EntryRuling.Kind.values().length];
        for (Reviewed one : reviewed) {
            EntryRuling.@Nullable Kind verdict = one.verdict();
            if (verdict != null && which.test(one)) {
                counts[verdict.ordinal()]++;
            }
        }
        return new Precision(
                move,
                counts[EntryRuling.Kind.CONFIRM.ordinal()],
                counts[EntryRuling.Kind.WRONG.ordinal()],
                counts[EntryRuling.Kind.CHANGE.ordinal()]);
    }

    public int ruled() {
        return confirmed + wrong + changed;
    }

    /** The share of the confirmed, 0 to 1; not a number if none was ruled on. */
    public double share() {
        return (double) confirmed / ruled();
    }

    /** The lower end of Wilson's score interval of 95 %; 0 if none was ruled on. */
    public double low() {
        return ruled() == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end; 1 if none was ruled on. */
    public double high() {
        return ruled() == 0 ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * ruled())) / (1 + Z * Z / ruled());
    }

    private double half() {
        double n = ruled();
        return Z * Math.sqrt(share() * (1 - share()) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    }
}

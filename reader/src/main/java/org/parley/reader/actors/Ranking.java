package org.parley.reader.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Those whom words could stand for, by score; in units of {@link Salience}. */
final class Ranking {
    /** How far the first must be ahead of others to be sure. */
    private static final double MARGIN = 14;

    private record Ranked(Referent who, double score) {}

    private final List<Ranked> ranked = new ArrayList<>();

    void add(Referent who, double score) {
        ranked.add(new Ranked(who, score));
    }

    boolean isEmpty() {
        return ranked.isEmpty();
    }

    /** The first, whatever he scores, if nobody else is near. */
    Optional<Referent> clear() {
        return clear(Double.NEGATIVE_INFINITY);
    }

    /**
     * The first, if he scores enough and nobody else is near; those who are part of him, or he of
     * them, are nobody else.
     */
    Optional<Referent> clear(double least) {
        Optional<Ranked> first =
                ranked.stream()
                        .sorted(Comparator.comparingDouble((Ranked r) -> -r.score()))
                        .findFirst();
        return first.filter(f -> f.score() >= least)
                .filter(f -> ranked.stream().noneMatch(r -> isNear(r, f)))
                .map(Ranked::who);
    }

    /** Whether people or bodies in the plural are among them: "Nurse Blum said that they". */
    boolean hasSeveral() {
        return ranked.stream()
                .map(Ranked::who)
                .anyMatch(who -> who.is(Referent.Nature.CROWD) || who.is(Referent.Nature.PAIR));
    }

    private static boolean isNear(Ranked other, Ranked first) {
        return first.score() - other.score() < MARGIN && !other.who().overlaps(first.who());
    }

    @Override
    public String toString() {
        return ranked.toString();
    }
}

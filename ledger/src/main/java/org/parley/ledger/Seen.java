package org.parley.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.parley.ledger.StaleRulingException.Meanwhile;

/** Whether somebody rules on what stands there, and not on what stood there before. */
final class Seen {
    private Seen() {}

    /**
     * @param seen the numbers of the rulings that held on a thing when it was looked at
     * @param now those that hold on it
     * @param all that were ever made of that kind, in order of their numbers
     * @throws StaleRulingException if those that hold are others than those seen
     */
    static void check(
            Collection<Integer> seen, List<Meanwhile> now, Supplier<List<Meanwhile>> all) {
        Set<Integer> before = new TreeSet<>(seen);
        Set<Integer> numbers = now.stream().map(Meanwhile::number).collect(Collectors.toSet());
        if (!before.equals(numbers)) {
            throw new StaleRulingException(
                    all.get().stream()
                            .filter(
                                    one ->
                                            before.contains(one.number())
                                                    != numbers.contains(one.number()))
                            .toList());
        }
    }

    /**
     * The rulings that speak of some names, or of names that such rulings connect with them.
     *
     * @param holding in any order, which stays
     * @param of the names that a ruling speaks of
     */
    static <R> List<R> touching(
            List<R> holding, Collection<String> names, Function<R, List<String>> of) {
        Set<String> near = new TreeSet<>(names);
        List<R> touching = List.of();
        int before = -1;
        while (touching.size() > before) {
            before = touching.size();
            touching =
                    holding.stream()
                            .filter(ruling -> of.apply(ruling).stream().anyMatch(near::contains))
                            .toList();
            touching.forEach(ruling -> near.addAll(of.apply(ruling)));
        }
        return touching;
    }
}

package org.parley.intake.pdf;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Compares sizes of type. */
final class Sizes {
    private Sizes() {}

    /**
     * The size, to the tenth of a point, that most letters have; the larger of two that are as
     * frequent, and 1 if there is nothing.
     */
    static <T> float mostUsed(Stream<T> parts, ToDoubleFunction<T> size, ToIntFunction<T> letters) {
        Map<Long, Integer> counts = new TreeMap<>();
        parts.forEach(
                part ->
                        counts.merge(
                                Math.round(size.applyAsDouble(part) * 10),
                                letters.applyAsInt(part),
                                Integer::sum));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<Long, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> Math.max(1, entry.getKey() / 10f))
                .orElse(1f);
    }
}

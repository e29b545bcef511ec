package org.parley.reader.talks;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each of some words was seen. For one thread. */
final class Tally {
    private final Map<String, Integer> counts = new HashMap<>();

    void add(String word) {
        add(word, 1);
    }

    void add(String word, int times) {
        counts.merge(word, times, Integer::sum);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    int of(String word) {
        return counts.getOrDefault(word, 0);
    }

    int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean has(String word) {
        return counts.containsKey(word);
    }

    /** The most often seen first, then by alphabet: the order of reading does not show. */
    List<String> words() {
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

package org.parley.reader.issues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which words of an article stand near which. Two words that never meet are near if they meet the
 * same words, as "wages" and "bonus" meet "payroll": so an article teaches what belongs together in
 * it, without a dictionary (a word is known by the company it keeps: Firth 1957; second-order
 * co-occurrence: Schütze 1998).
 */
final class Fabric {
    /** How much the sentences before and behind one count beside it. */
    private static final double NEXT = 0.5;

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final List<List<Integer>> places = new ArrayList<>();
    private final int sentences;
    private final List<Strand> strands = new ArrayList<>();

    /**
     * @param sentences the telling words of each sentence of the article
     */
    Fabric(List<Set<String>> sentences) {
        this.sentences = sentences.size();
        for (int i = 0; i < sentences.size(); i++) {
            for (String word : new TreeSet<>(sentences.get(i))) {
                int number = words.computeIfAbsent(word, w -> words.size());
                if (number == places.size()) {
                    places.add(new ArrayList<>());
                }
                places.get(number).add(i);
            }
        }
        sentences.forEach(sentence -> strands.add(strand(sentence)));
    }

    /** Some words by their rarity; those that the article does not have are left out. */
    Strand strand(Set<String> some) {
        return new Strand(numbers(some), this::rarity);
    }

    /** The numbers of the words that the article has, rising. */
    private int[] numbers(Set<String> some) {
        return some.stream().mapToInt(this::number).filter(n -> n >= 0).sorted().toArray();
    }

    private int number(String word) {
        return words.getOrDefault(word, -1);
    }

    private double rarity(int number) {
        return Math.log((sentences + 1) / (places.get(number).size() + 0.5));
    }

    /** What stands near some words; words that the article does not have keep no company. */
    Company of(Set<String> some) {
        double[] weights = new double[words.size()];
        for (int number : numbers(some)) {
            double rarity = rarity(number);
            for (int place : places.get(number)) {
                add(weights, place, rarity);
                add(weights, place - 1, NEXT * rarity);
                add(weights, place + 1, NEXT * rarity);
            }
        }
        return new Company(weights);
    }

    private void add(double[] weights, int place, double times) {
        if (place >= 0 && place < strands.size()) {
            strands.get(place).addTo(weights, times);
        }
    }
}

package org.parley.lab.moves;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Puts other states in place of those that a text names, so that no state owns a move: the name,
 * the adjective, the people and the capital, each by that of the other state.
 */
public final class StateSwap implements UnaryOperator<String> {
    /** Columns of the table of states: name, adjective, people, capital. */
    private static final int[] COLUMNS = {1, 3, 4, 5};

    private record Place(int state, int column) {}

    private final List<List<String>> states = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Pattern any;
    private final Random random;

    /**
     * @param rows the lines of {@code states.tsv}
     */
    public StateSwap(List<String> rows, Random random) {
        this.random = random;
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (row.startsWith("#") || IntStream.of(COLUMNS).anyMatch(c -> cells[c].isBlank())) {
                continue;
            }
            List<String> words =
                    IntStream.of(COLUMNS).mapToObj(c -> cells[c].split("; *")[0]).toList();
            for (int i = 0; i < words.size(); i++) {
                places.putIfAbsent(words.get(i), new Place(states.size(), i));
            }
            states.add(words);
        }
        any =
                Pattern.compile(
                        places.keySet().stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    /** The text with its states replaced, each by the same one throughout. */
    @Override
    public String apply(String text) {
        List<Integer> others = new ArrayList<>(IntStream.range(0, states.size()).boxed().toList());
        Collections.shuffle(others, random);
        return any.matcher(text)
                .replaceAll(
                        found -> {
                            Place place = places.getOrDefault(found.group(), new Place(0, 0));
                            List<String> other = states.get(others.get(place.state()));
                            return Matcher.quoteReplacement(other.get(place.column()));
                        });
    }
}

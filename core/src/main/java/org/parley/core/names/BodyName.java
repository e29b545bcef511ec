package org.parley.core.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a state's body is: whose, and which ({@code body-words.tsv}). "French Foreign Ministry" and
 * "Ministry of Foreign Affairs of France" are one.
 *
 * @param state its code, empty where none is told
 * @param function which body: a row of the table, or its words in order of the alphabet
 */
record BodyName(String state, String function) {
    private static final int LONGEST_STATE = 4;
    private static final Set<String> MINOR =
            Set.of("the", "of", "for", "and", "der", "die", "des", "de", "du", "la", "le", "del");

    private static final Map<String, String> FUNCTIONS = functions();

    private static Map<String, String> functions() {
        Map<String, String> functions = new HashMap<>();
        for (String[] row : Rows.of("body-words.tsv", 1)) {
            List<String> forms = Rows.list(row[0]);
            forms.forEach(form -> functions.putIfAbsent(letters(words(form)), forms.get(0)));
        }
        return functions;
    }

    /** What the name says, or null if it says no more than its words. */
    static @Nullable BodyName of(String written, States states) {
        List<String> words = words(written);
        for (int length = Math.min(LONGEST_STATE, words.size() - 1); length > 0; length--) {
            for (int at = 0; at + length <= words.size(); at++) {
                Optional<String> state =
                        states.told(String.join(" ", words.subList(at, at + length)));
                if (state.isPresent()) {
                    List<String> rest = new ArrayList<>(words.subList(0, at));
                    rest.addAll(words.subList(at + length, words.size()));
                    return named(state.get(), rest);
                }
            }
        }
        @Nullable String function = FUNCTIONS.get(letters(words));
        return function == null ? null : new BodyName("", function);
    }

    private static @Nullable BodyName named(String state, List<String> rest) {
        @Nullable String function = FUNCTIONS.get(letters(rest));
        if (function != null) {
            return new BodyName(state, function);
        }
        Set<String> bag = new TreeSet<>();
        rest.forEach(word -> bag.add(Letters.only(word)));
        bag.removeAll(MINOR);
        return bag.size() > 1 ? new BodyName(state, String.join(" ", bag)) : null;
    }

    private static List<String> words(String written) {
        List<String> words = new ArrayList<>();
        for (String word : written.replaceAll("['\u2019]s?(?= |$)", "").split("[\\s,()/-]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String letters(List<String> words) {
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            String only = Letters.only(word);
            if (!MINOR.contains(only)) {
                letters.append(only);
            }
        }
        return letters.toString();
    }
}

package org.parley.ledger.contradictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.ledger.tables.Table;

/** What is known of English words: which say nothing of the thing, which are one, which are two. */
final class Lexicon {
    private static final int SHORTEST_STEM = 4;
    private static final Map<String, Kind> KINDS = kinds();
    private static final Map<String, Integer> GROUPS = groups();
    private static final List<Map<String, Integer>> CONTRASTS = contrasts();

    /** Kinds of words that do not tell what a move is about. */
    enum Kind {
        FUNCTION,
        MANNER,
        TIME,
        CONTAINER,
        DEED
    }

    private Lexicon() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "words.tsv", 2)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String word : row.get(1).split(" ")) {
                kinds.putIfAbsent(word, kind);
            }
        }
        return kinds;
    }

    private static Map<String, Integer> groups() {
        Map<String, Integer> groups = new HashMap<>();
        for (List<String> row : Table.rows(Lexicon.class, "alike.tsv", 1)) {
            int group = groups.size();
            for (String word : row.get(0).split(" ")) {
                groups.putIfAbsent(stem(word), group);
            }
        }
        return groups;
    }

    /** For each row the number of the thing that a word names. */
    private static List<Map<String, Integer>> contrasts() {
        List<Map<String, Integer>> contrasts = new ArrayList<>();
        for (List<String> row : Table.rows(Lexicon.class, "contrasts.tsv", 1)) {
            Map<String, Integer> things = new HashMap<>();
            String[] named = row.get(0).split(";");
            for (int thing = 0; thing < named.length; thing++) {
                for (String word : named[thing].split(" ")) {
                    things.put(word, thing);
                }
            }
            contrasts.add(things);
        }
        return contrasts;
    }

    static Optional<Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    static boolean function(String word) {
        return KINDS.get(word) == Kind.FUNCTION;
    }

    /** Whether two words in lower case are forms of one, or mean one thing. */
    static boolean alike(String a, String b) {
        String stemA = stem(a);
        String stemB = stem(b);
        if (stemA.equals(stemB)) {
            return true;
        }
        Integer group = GROUPS.get(stemA);
        return group != null && group.equals(GROUPS.get(stemB)) || oneRoot(stemA, stemB);
    }

    /** Whether two stems begin alike: Dorn and Dornish, ratify and ratification. */
    private static boolean oneRoot(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= Math.max(SHORTEST_STEM, shorter - 1)
                && 2 * common >= Math.max(a.length(), b.length());
    }

    /** Whether the words of each side name another thing of a row of things that are two. */
    static boolean part(Collection<String> a, Collection<String> b) {
        return CONTRASTS.stream()
                .anyMatch(
                        row -> {
                            Set<Integer> ofA = things(row, a);
                            Set<Integer> ofB = things(row, b);
                            Set<Integer> both = new HashSet<>(ofA);
                            both.retainAll(ofB);
                            return both.isEmpty() && !ofA.isEmpty() && !ofB.isEmpty();
                        });
    }

    private static Set<Integer> things(Map<String, Integer> row, Collection<String> words) {
        Set<Integer> things = new HashSet<>();
        for (String word : words) {
            Integer thing = row.get(word);
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }

    /** A word in lower case without the usual endings. */
    static String stem(String word) {
        String stem = word;
        if (stem.endsWith("ies") && stem.length() > SHORTEST_STEM) {
            stem = stem.substring(0, stem.length() - 3) + "y";
        } else if (stem.endsWith("s")
                && stem.length() > 3
                && !stem.endsWith("ss")
                && !stem.endsWith("us")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        stem = without(without(stem, "ing"), "ed");
        if (stem.endsWith("e") && stem.length() > 3) {
            stem = stem.substring(0, stem.length() - 1);
        }
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }

    private static String without(String word, String ending) {
        int left = word.length() - ending.length();
        if (!word.endsWith(ending) || left < 3) {
            return word;
        }
        boolean doubled = word.charAt(left - 1) == word.charAt(left - 2) && left > 3;
        return word.substring(0, doubled ? left - 1 : left);
    }
}

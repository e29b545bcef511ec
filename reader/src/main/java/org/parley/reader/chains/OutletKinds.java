package org.parley.reader.chains;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.reader.actors.ActorFinder;
import org.parley.reader.lexicon.Resources;

/** What kinds of outlet there are: which a common noun can stand for, which a name tells. */
final class OutletKinds {
    private final Map<String, Set<String>> byNoun = new TreeMap<>();
    private final Map<String, String> byWord = new TreeMap<>();
    private final Set<String> behind = new TreeSet<>();
    private final Set<String> telling = new TreeSet<>();

    OutletKinds() {
        for (List<String> row : Resources.table(ActorFinder.class, "outlet-nouns.tsv", 3)) {
            byNoun.put(row.get(0), new TreeSet<>(List.of(row.get(1).split(" "))));
            if (row.get(2).contains("behind")) {
                behind.add(row.get(0));
            }
        }
        for (List<String> row : Resources.table(OutletKinds.class, "outlet-kinds.tsv", 3)) {
            byWord.put(row.get(0), row.get(1));
            if (!row.get(2).isEmpty()) {
                telling.add(row.get(0));
            }
        }
    }

    /** Whether a noun can stand for an outlet: agency, paper, website. */
    boolean isNoun(String noun) {
        return byNoun.containsKey(noun);
    }

    /** Whether a noun can stand behind an outlet's name: "Trud newspaper". */
    boolean standsBehind(String noun) {
        return behind.contains(noun);
    }

    /** Whether a name of several words is an outlet's by one of them: Radio, Gazette. */
    boolean tells(String name) {
        List<String> words = words(name);
        return words.size() > 1 && words.stream().anyMatch(telling::contains);
    }

    /**
     * Those of some outlets that a noun can stand for. One of unknown kind fits if no other does.
     */
    List<String> fitting(String noun, List<String> outlets) {
        Set<String> kinds = byNoun.getOrDefault(noun, Set.of());
        List<String> sure = outlets.stream().filter(o -> kinds.contains(kind(o))).toList();
        return sure.isEmpty() ? outlets.stream().filter(o -> kind(o).isEmpty()).toList() : sure;
    }

    /** The kind of an outlet by its name or a word of it; empty if unknown. */
    private String kind(String outlet) {
        String name = outlet.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        String known = byWord.get(name);
        if (known != null) {
            return known;
        }
        return words(outlet).stream()
                .map(word -> byWord.getOrDefault(word, ""))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> words(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}

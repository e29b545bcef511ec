package org.parley.reader.actors;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words for a people that an article makes from the name of its land: the Karvelian of a
 * Karvelia that no list knows.
 */
final class Demonyms {
    /** Endings that make a people of a land. */
    private static final List<String> PEOPLES =
            List.of("ians", "ian", "ans", "an", "ns", "n", "ese", "ish", "is", "i");

    /** What a land's name can have behind the stem of its people's. */
    private static final Set<String> LANDS = Set.of("a", "ia", "y", "e", "o");

    private static final Pattern VOWELS = Pattern.compile("[aeoy]$|ia$");

    /** Letters that a stem has at least. */
    static final int SHORTEST_STEM = 4;

    private Demonyms() {}

    /**
     * A single word that the engine took for a person though the article knows its people:
     * Karvelia, Karvelian.
     */
    static boolean isLand(Spotter.Name name, Set<String> words) {
        if (!name.person() || name.to() - name.from() > 1) {
            return false;
        }
        String land = name.text();
        String stem = VOWELS.matcher(land).replaceFirst("");
        return stem.length() >= SHORTEST_STEM
                && PEOPLES.stream()
                        .anyMatch(
                                ending ->
                                        words.contains(land + ending)
                                                || words.contains(stem + ending));
    }

    /** The actor of whose land's name a word for its people is made. */
    static Optional<Actor> landOf(String word, Map<String, Actor> byName) {
        for (String ending : PEOPLES) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                String stem = word.substring(0, word.length() - ending.length());
                Optional<Actor> land = land(stem.toLowerCase(Locale.ROOT), word, byName);
                if (land.isPresent()) {
                    return land;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Actor> land(String stem, String word, Map<String, Actor> byName) {
        return byName.entrySet().stream()
                .filter(e -> !e.getValue().isPerson() && !e.getKey().equalsIgnoreCase(word))
                .filter(e -> isMadeOf(stem, e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isMadeOf(String stem, String land) {
        return land.equals(stem)
                || land.startsWith(stem) && LANDS.contains(land.substring(stem.length()));
    }
}

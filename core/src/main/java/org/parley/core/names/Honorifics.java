package org.parley.core.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words in and around a person's name that are no name ({@code honorifics.tsv}). Immutable. */
final class Honorifics {
    private final Map<String, Set<String>> words = new HashMap<>();

    Honorifics() {
        for (String[] row : Rows.of("honorifics.tsv", 2)) {
            for (String word : Rows.list(row[1])) {
                words.computeIfAbsent(row[0], k -> new HashSet<>())
                        .add(Letters.bare(Letters.small(word)));
            }
        }
    }

    boolean title(String bare) {
        return is("before", bare);
    }

    boolean after(String bare) {
        return is("after", bare);
    }

    boolean generation(String bare) {
        return is("generation", bare);
    }

    boolean particle(String bare) {
        return is("particle", bare);
    }

    boolean connector(String bare) {
        return is("connector", bare);
    }

    boolean article(String bare) {
        return is("article", bare);
    }

    private boolean is(String where, String bare) {
        return words.getOrDefault(where, Set.of()).contains(bare);
    }
}

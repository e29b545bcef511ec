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
                        .add(Letters.bare(Letters.small(word)).replace('-', ' '));
            }
        }
    }

    boolean title(String bare) {
        return is("before", bare);
    }

    /** A title that is a name as well, so that it is one only before two words more: Saw, Ato. */
    boolean titleOfFull(String bare) {
        return is("before-full", bare);
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

    /** A title that goes with a given name: King Hussein. */
    boolean sovereign(String bare) {
        return is("sovereign", bare);
    }

    /** A first part of surnames that is written apart or together: Bou, Welde. */
    boolean prefix(String bare) {
        return is("prefix", bare);
    }

    /** Abu, Umm: one name with the word after it. */
    boolean parent(String bare) {
        return is("parent", bare);
    }

    /** One form of Abu or Umm in the letters it is written in. */
    static String parentForm(String bare) {
        if (bare.charAt(0) > '\u024f') {
            return bare;
        }
        return bare.contains("m") ? "um" : "abu";
    }

    boolean article(String bare) {
        return is("article", bare);
    }

    /** A first name that those who have another one are often called without: Mohammad Javad. */
    boolean leftOut(String bare) {
        return is("left-out", bare);
    }

    private boolean is(String where, String bare) {
        return words.getOrDefault(where, Set.of()).contains(bare);
    }
}

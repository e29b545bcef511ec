package org.parley.core.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * States by their names in the main languages ({@code states.tsv}, {@code state-forms.tsv}, {@code
 * state-names.tsv}). A name of two states names none. Immutable.
 */
final class States {
    private static final int SHORT = 4;
    private static final int ACRONYM = 5;

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();

    States() {
        Set<String> taken = new HashSet<>();
        for (String[] row : Rows.of("states.tsv", 8)) {
            for (String name : Rows.list(row[1] + ";" + row[2])) {
                codes.putIfAbsent(key(name), row[0]);
            }
            for (String adjective : Rows.list(row[3])) {
                adjectives.putIfAbsent(Letters.only(adjective), row[0]);
            }
        }
        for (String[] row : Rows.of("state-forms.tsv", 2)) {
            for (String name : Rows.list(row[1])) {
                codes.putIfAbsent(key(name), row[0]);
            }
        }
        Map<String, String> foreign = new HashMap<>();
        for (String[] row : Rows.of("state-names.tsv", 2)) {
            for (String name : Rows.list(row[1])) {
                String before = foreign.putIfAbsent(key(name), row[0]);
                if (before != null && !before.equals(row[0])) {
                    taken.add(key(name));
                }
            }
        }
        foreign.keySet().removeAll(taken);
        foreign.forEach(codes::putIfAbsent);
        Rows.of("not-states.tsv", 2).forEach(row -> codes.remove(key(row[0])));
    }

    /**
     * A short name keeps its marks, without which it is often a word; letters that stand for words
     * (US) stay capitals.
     */
    private static String key(String name) {
        String plain = name.strip().replace(".", "");
        if (plain.length() <= ACRONYM && plain.equals(plain.toUpperCase(Locale.ROOT))) {
            return plain;
        }
        return small(plain);
    }

    private static String small(String plain) {
        String small = Letters.small(plain);
        return small.length() <= SHORT ? small : Letters.only(plain);
    }

    Optional<String> of(String name) {
        String plain = name.strip().replace(".", "").replaceFirst("^[Tt]he ", "");
        String code = codes.get(key(plain));
        return Optional.ofNullable(code == null ? codes.get(small(plain)) : code);
    }

    /** The state that a name or an adjective tells. */
    Optional<String> told(String words) {
        Optional<String> named = of(words);
        return named.isPresent() ? named : Optional.ofNullable(adjectives.get(Letters.only(words)));
    }
}

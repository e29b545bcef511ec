package org.parley.core.names;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of one bearer that no rule of spelling can link, by what they name ({@code aliases.tsv}).
 * Immutable.
 */
final class Aliases {
    private static final BitSet NONE = new BitSet();

    private final Map<NameKind, Map<String, BitSet>> groups = new EnumMap<>(NameKind.class);
    private final Map<Integer, List<String>> forms = new HashMap<>();

    Aliases() {
        int number = 0;
        for (String[] row : Rows.of("aliases.tsv", 3)) {
            NameKind kind = NameKind.valueOf(row[0]);
            List<String> names = Rows.list(row[1] + ";" + row[2]);
            for (String name : names) {
                groups.computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(Letters.only(name), k -> new BitSet())
                        .set(number);
            }
            forms.put(number, names);
            number++;
        }
    }

    /** The bearers a name can have, by its letters alone. */
    BitSet of(NameKind kind, String letters) {
        return groups.getOrDefault(kind, Map.of()).getOrDefault(letters, NONE);
    }

    /** All names of a bearer, as written in the table. */
    List<String> forms(int group) {
        return forms.getOrDefault(group, List.of());
    }
}

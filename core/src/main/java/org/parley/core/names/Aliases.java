package org.parley.core.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Names of one bearer that no rule of spelling can link, by what they name ({@code aliases.tsv}).
 * May be shared across threads.
 */
final class Aliases {
    private static final BitSet NONE = new BitSet();

    private final Map<NameKind, Map<String, BitSet>> groups = new EnumMap<>(NameKind.class);
    private final List<List<String>> forms = new ArrayList<>();

    // Worked out when a bearer is first asked for; the same on every thread.
    private final Map<Integer, List<PersonName>> persons = new ConcurrentHashMap<>();
    private final Map<Integer, List<PlaceName>> places = new ConcurrentHashMap<>();
    private final Map<Integer, SortedSet<String>> keys = new ConcurrentHashMap<>();

    Aliases() {
        int number = 0;
        for (String[] row : Rows.of("aliases.tsv", 3)) {
            NameKind kind = NameKind.valueOf(row[0]);
            List<String> names = Rows.list(row[1] + ";" + row[2]);
            Map<String, BitSet> known = groups.computeIfAbsent(kind, k -> new HashMap<>());
            BitSet group = new BitSet();
            group.set(number);
            for (String name : names) {
                known.merge(Letters.only(name), group, Aliases::both);
            }
            forms.add(names);
            number++;
        }
    }

    /** The groups of both, in a set of its own. */
    static BitSet both(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    /** The bearers a name can have, by its letters alone. */
    BitSet of(NameKind kind, String letters) {
        return groups.getOrDefault(kind, Map.of()).getOrDefault(letters, NONE);
    }

    /** Without the forms that leave vowels out: they would be like too many names. */
    private Stream<String> spelledOut(int group) {
        return forms.get(group).stream().filter(form -> !Scripts.leavesVowelsOut(form));
    }

    /** All names of a person, in their parts. */
    List<PersonName> persons(int group) {
        return persons.computeIfAbsent(group, g -> spelledOut(g).map(PersonName::of).toList());
    }

    /** All names of a place or body, in their words. */
    List<PlaceName> places(NameKind kind, int group) {
        return places.computeIfAbsent(
                group, g -> spelledOut(g).map(f -> PlaceName.of(kind, f)).toList());
    }

    /** Keys of all names of a bearer. */
    SortedSet<String> keys(NameKind kind, int group) {
        return keys.computeIfAbsent(group, g -> collect(kind, g));
    }

    private SortedSet<String> collect(NameKind kind, int group) {
        SortedSet<String> all = new TreeSet<>();
        if (kind == NameKind.PERSON) {
            persons(group).forEach(name -> all.addAll(name.keys()));
        } else {
            places(kind, group).forEach(name -> all.addAll(name.keys()));
        }
        return Collections.unmodifiableSortedSet(all);
    }
}

package org.parley.core.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Names of one bearer that no rule of spelling can link, for one kind of bearer ({@code
 * aliases.tsv}). May be shared across threads.
 */
final class Aliases {
    private static final BitSet NONE = new BitSet();

    private final NameKind kind;
    private final Map<String, BitSet> groups = new HashMap<>();
    private final List<List<String>> forms = new ArrayList<>();

    // Worked out when a bearer is first asked for; the same on every thread.
    private final Map<Integer, List<PersonName>> persons = new ConcurrentHashMap<>();
    private final Map<Integer, List<PlaceName>> places = new ConcurrentHashMap<>();
    private final Map<Integer, SortedSet<String>> keys = new ConcurrentHashMap<>();

    Aliases(NameKind kind) {
        this.kind = kind;
        for (String[] row : Rows.of("aliases.tsv", 3)) {
            if (NameKind.valueOf(row[0]) == kind) {
                add(Rows.list(row[1] + ";" + row[2]));
            }
        }
    }

    private void add(List<String> names) {
        BitSet group = new BitSet();
        group.set(forms.size());
        for (String name : names) {
            groups.merge(Letters.only(name), group, Aliases::both);
        }
        forms.add(names);
    }

    /** The groups of both, in a set of its own. */
    static BitSet both(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.or(b);
        return both;
    }

    /** The bearers a name can have, by its letters alone. */
    BitSet of(String letters) {
        return groups.getOrDefault(letters, NONE);
    }

    /** Without the forms that leave vowels out: they would be like too many names. */
    private Stream<String> spelledOut(int group) {
        return forms.get(group).stream().filter(form -> !Scripts.leavesVowelsOut(form));
    }

    /** All names of a bearer as written. */
    List<String> forms(int group) {
        return forms.get(group);
    }

    /** All names of a person, in their parts. */
    List<PersonName> persons(int group) {
        return persons.computeIfAbsent(group, g -> spelledOut(g).map(PersonName::of).toList());
    }

    /** All names of a place or body, in their words. */
    List<PlaceName> places(int group) {
        return places.computeIfAbsent(
                group, g -> spelledOut(g).map(f -> PlaceName.of(kind, f)).toList());
    }

    /** Keys of all names of a bearer. */
    SortedSet<String> keys(int group) {
        return keys.computeIfAbsent(group, this::collect);
    }

    private SortedSet<String> collect(int group) {
        SortedSet<String> all = new TreeSet<>();
        for (String form : forms.get(group)) {
            all.addAll(
                    kind == NameKind.PERSON
                            ? PersonName.of(form).keys()
                            : PlaceName.of(kind, form).keys());
        }
        return Collections.unmodifiableSortedSet(all);
    }
}

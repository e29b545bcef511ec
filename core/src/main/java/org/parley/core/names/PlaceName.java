package org.parley.core.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place or body as words, without the words that only say what it is (river, oblast;
 * {@code generic-words.tsv}). Immutable after its making.
 */
final class PlaceName {
    private static final Map<NameKind, Set<String>> GENERIC = generic();

    private final List<Word> words = new ArrayList<>();
    private final String letters;
    private final String core;
    private @Nullable Word joined;

    private PlaceName(NameKind kind, String written) {
        String readable = Scripts.readable(written.strip());
        Set<String> generic = GENERIC.getOrDefault(kind, Set.of());
        List<String> all = new ArrayList<>();
        for (String token : readable.split("[\\s\u00a0,()/.\\-\u2010-\u2015]+")) {
            if (!token.isEmpty()) {
                all.add(token);
            }
        }
        List<String> kept = all.stream().filter(t -> !generic.contains(Letters.only(t))).toList();
        for (String token : kept.isEmpty() ? all : kept) {
            words.add(Word.of(token));
        }
        letters = Letters.only(readable);
        core = Letters.only(String.join("", kept.isEmpty() ? all : kept));
    }

    static PlaceName of(NameKind kind, String written) {
        return new PlaceName(kind, written);
    }

    private static Map<NameKind, Set<String>> generic() {
        Map<NameKind, Set<String>> generic = new EnumMap<>(NameKind.class);
        for (String[] row : Rows.of("generic-words.tsv", 2)) {
            for (String kind : row[0].split(" ")) {
                Set<String> words =
                        generic.computeIfAbsent(NameKind.valueOf(kind), k -> new HashSet<>());
                Rows.list(row[1]).forEach(word -> words.add(Letters.only(word)));
            }
        }
        return generic;
    }

    /** Its letters alone, small, without marks. */
    String letters() {
        return letters;
    }

    /** The letters of its words that are not generic. */
    String core() {
        return core;
    }

    private Word joined() {
        if (words.size() == 1) {
            return words.get(0);
        }
        if (joined == null) {
            joined = Word.of(core);
        }
        return joined;
    }

    SortedSet<String> keys() {
        SortedSet<String> keys = new TreeSet<>();
        for (String skeleton : joined().skeletons()) {
            keys.add("w:" + skeleton);
        }
        return keys;
    }

    /** Whether the words agree one by one, or joined. */
    boolean same(PlaceName other) {
        if (core.equals(other.core)) {
            return true;
        }
        if (words.size() != other.words.size()) {
            return joined().agree(other.joined()) != null;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < words.size(); i++) {
            int @Nullable [] more = words.get(i).agree(other.words.get(i));
            if (more == null) {
                return false;
            }
            for (int c = 0; c < pairs.length; c++) {
                pairs[c] &= more[c];
            }
        }
        return Arrays.stream(pairs).anyMatch(p -> p != 0);
    }
}

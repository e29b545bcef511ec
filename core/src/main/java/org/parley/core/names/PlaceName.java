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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a place or body as words, without the words that only say what it is (river, oblast;
 * {@code generic-words.tsv}). Immutable after its making.
 */
final class PlaceName {
    private static final Map<NameKind, Set<String>> GENERIC = generic();

    private static final Pattern ACRONYM = Pattern.compile("(\\p{Lu}[./-]*){2,7}");
    private static final int LEAST_WORDS = 3;
    private static final Pattern SHORT = Pattern.compile("(\\p{Lu}[./-]*){3,7}");

    private final List<Word> words = new ArrayList<>();
    private final String letters;
    private final String core;
    private final String written;
    private final boolean acronym;
    private @Nullable Word joined;

    private PlaceName(NameKind kind, String written) {
        String readable = Scripts.readable(Scripts.repaired(written.strip()));
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
        this.written = written;
        acronym = kind == NameKind.BODY && ACRONYM.matcher(readable).matches();
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
        if (acronym()) {
            keys.add("i:" + letters);
        } else if (!initials().isEmpty()) {
            keys.add("i:" + initials());
        }
        return keys;
    }

    /** The city in "Dayton, Ohio" and what it stands in; null for a name without a comma. */
    @Nullable Qualified qualified() {
        int comma = written.indexOf(',');
        return comma <= 0
                ? null
                : new Qualified(
                        written.substring(0, comma).strip(), written.substring(comma + 1).strip());
    }

    /** Whether "City" is part of the name: Kansas City is not Kansas. */
    boolean namedCity() {
        return written.endsWith(" City");
    }

    record Qualified(String head, String where) {}

    /** Whether the name is letters that stand for words. */
    boolean acronym() {
        return SHORT.matcher(written.strip()).matches();
    }

    /** The first letters of its words with capitals, small. */
    String initials() {
        StringBuilder initials = new StringBuilder();
        int count = 0;
        for (String word : written.split("[\\s/\\-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(Letters.only(word.substring(0, 1)));
                count++;
            }
        }
        return count < LEAST_WORDS ? "" : initials.toString();
    }

    /** Whether one is the initials of the other. */
    boolean shortens(PlaceName other) {
        return acronym() && letters.equals(other.initials());
    }

    /** Whether the words agree one by one, or joined; letters that stand for words only as such. */
    boolean same(PlaceName other) {
        return same(other, false);
    }

    /** The same where the other is a name of the table, which has most of its forms already. */
    boolean sameAsKnown(PlaceName known) {
        return same(known, true);
    }

    private boolean same(PlaceName other, boolean known) {
        if (core.equals(other.core)) {
            return true;
        }
        if (acronym || other.acronym) {
            return letters.equals(other.letters);
        }
        if (words.size() != other.words.size()) {
            return joined().agreeSurely(other.joined(), known) != null;
        }
        int[] pairs = Word.all();
        for (int i = 0; i < words.size(); i++) {
            int @Nullable [] more = words.get(i).agreeSurely(other.words.get(i), known);
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

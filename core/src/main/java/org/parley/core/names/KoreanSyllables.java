package org.parley.core.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Korean syllables as the Revised Romanisation, McCune-Reischauer with or without its marks, the
 * North and habit write them ({@code korean-syllables.tsv}). Immutable.
 */
final class KoreanSyllables implements EastAsianName.Syllables {
    private static final int MOST = 3;
    private static final int LONGEST_PART = 3;

    /** Initials that a surname loses or keeps: Ri, Yi; Ro, No. */
    private static final Set<String> LIQUID = Set.of("r", "n", "-");

    /** What initial, vowel and final can stand for. */
    private record Parts(Set<String> initial, Set<String> vowel, Set<String> coda)
            implements EastAsianName.Syllable {
        @Override
        public boolean like(EastAsianName.Syllable other) {
            return other instanceof Parts p && meet(initial, p.initial) && rhymes(p);
        }

        boolean rhymes(Parts p) {
            return meet(vowel, p.vowel) && meet(coda, p.coda);
        }

        boolean likeSurname(Parts p) {
            boolean liquid = meet(initial, LIQUID) && meet(p.initial, LIQUID);
            return (meet(initial, p.initial) || liquid) && rhymes(p);
        }

        private static boolean meet(Set<String> a, Set<String> b) {
            return a.stream().anyMatch(b::contains);
        }
    }

    private final Map<String, Map<String, Set<String>>> parts = new HashMap<>();
    private final List<List<EastAsianName.Syllable>> surnames = new ArrayList<>();

    KoreanSyllables() {
        for (String[] row : Rows.of("korean-syllables.tsv", 3)) {
            parts.computeIfAbsent(row[0], k -> new HashMap<>())
                    .computeIfAbsent(row[1], k -> new HashSet<>())
                    .addAll(List.of(row[2].split(" ")));
        }
        for (String[] row : Rows.of("east-asian-surnames.tsv", 2)) {
            if (row[0].equals("korean")) {
                for (String surname : row[1].split(" ")) {
                    surnames.addAll(of(surname).stream().filter(s -> s.size() <= 2).toList());
                }
            }
        }
    }

    @Override
    public List<List<EastAsianName.Syllable>> of(String word) {
        List<List<EastAsianName.Syllable>> found = new ArrayList<>();
        if (!word.isEmpty()) {
            cut(word, 0, new ArrayList<>(), found);
        }
        return found;
    }

    private void cut(
            String word,
            int from,
            List<EastAsianName.Syllable> cut,
            List<List<EastAsianName.Syllable>> found) {
        if (from == word.length()) {
            found.add(List.copyOf(cut));
            return;
        }
        if (cut.size() == MOST) {
            return;
        }
        for (int i = from; i <= Math.min(word.length(), from + LONGEST_PART); i++) {
            Set<String> initial = part("initial", word, from, i);
            for (int v = i + 1; v <= Math.min(word.length(), i + LONGEST_PART); v++) {
                Set<String> vowel = part("vowel", word, i, v);
                for (int c = v;
                        !initial.isEmpty()
                                && !vowel.isEmpty()
                                && c <= Math.min(word.length(), v + 2);
                        c++) {
                    Set<String> coda = part("final", word, v, c);
                    if (!coda.isEmpty()) {
                        cut.add(new Parts(initial, vowel, coda));
                        cut(word, c, cut, found);
                        cut.remove(cut.size() - 1);
                    }
                }
            }
        }
    }

    private Set<String> part(String part, String word, int from, int to) {
        return parts.getOrDefault(part, Map.of()).getOrDefault(word.substring(from, to), Set.of());
    }

    @Override
    public boolean surname(List<EastAsianName.Syllable> syllables) {
        return surnames.stream().anyMatch(s -> likeSurname(s, syllables));
    }

    @Override
    public boolean likeSurname(List<EastAsianName.Syllable> a, List<EastAsianName.Syllable> b) {
        return a.size() == b.size()
                && ((Parts) a.get(0)).likeSurname((Parts) b.get(0))
                && EastAsianName.all(a.subList(1, a.size()), b.subList(1, b.size()));
    }

    /** Vowels are too many ways to write: the consonants make the keys. */
    @Override
    public SortedSet<String> keys(List<EastAsianName.Syllable> surname) {
        SortedSet<String> keys = new TreeSet<>();
        Parts first = (Parts) surname.get(0);
        for (String initial : first.initial()) {
            for (String coda : first.coda()) {
                keys.add("ko:" + (LIQUID.contains(initial) ? "" : initial) + "-" + coda);
            }
        }
        return keys;
    }
}

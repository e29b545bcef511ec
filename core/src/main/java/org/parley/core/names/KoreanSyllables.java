package org.parley.core.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Korean syllables as the Revised Romanisation, McCune-Reischauer with or without its marks, the
 * North and habit write them ({@code korean-syllables.tsv}). Immutable.
 */
final class KoreanSyllables implements EastAsianName.Syllables {
    private static final int MOST = 3;
    private static final int LONGEST_PART = 3;
    private static final int LONGEST = 15;

    /** Initials that a surname loses or keeps: Ri, Yi; Ro, No. */
    private static final List<String> LIQUID = List.of("r", "n", "-");

    /** What initial, vowel and final can stand for, a bit for each. */
    private record Parts(int initial, int vowel, int coda) implements EastAsianName.Syllable {
        @Override
        public boolean like(EastAsianName.Syllable other) {
            return other instanceof Parts p && (initial & p.initial) != 0 && rhymes(p);
        }

        boolean rhymes(Parts p) {
            return (vowel & p.vowel) != 0 && (coda & p.coda) != 0;
        }

        boolean likeSurname(Parts p, int liquid) {
            return ((initial & p.initial) != 0
                            || (initial & liquid) != 0 && (p.initial & liquid) != 0)
                    && rhymes(p);
        }
    }

    private final Map<String, Map<String, Integer>> parts = new HashMap<>();
    private final Map<String, List<String>> values = new HashMap<>();
    private final List<List<EastAsianName.Syllable>> surnames = new ArrayList<>();
    private int liquid;

    KoreanSyllables() {
        for (String[] row : Rows.of("korean-syllables.tsv", 3)) {
            int stands = 0;
            for (String value : row[2].split(" ")) {
                stands |= bit(row[0], value);
            }
            parts.computeIfAbsent(row[0], k -> new HashMap<>())
                    .merge(row[1], stands, (a, b) -> a | b);
        }
        for (String initial : LIQUID) {
            liquid |= bit("initial", initial);
        }
        for (String[] row : Rows.of("east-asian-surnames.tsv", 2)) {
            if (row[0].equals("korean")) {
                for (String surname : row[1].split(" ")) {
                    surnames.addAll(of(surname).stream().filter(s -> s.size() <= 2).toList());
                }
            }
        }
    }

    private int bit(String part, String value) {
        List<String> known = values.computeIfAbsent(part, k -> new ArrayList<>());
        if (!known.contains(value)) {
            known.add(value);
        }
        return 1 << known.indexOf(value);
    }

    @Override
    public List<List<EastAsianName.Syllable>> of(String word) {
        List<List<EastAsianName.Syllable>> found = new ArrayList<>();
        if (!word.isEmpty() && word.length() <= LONGEST) {
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
            int initial = part("initial", word, from, i);
            for (int v = i + 1;
                    initial != 0 && v <= Math.min(word.length(), i + LONGEST_PART);
                    v++) {
                int vowel = part("vowel", word, i, v);
                for (int c = v; vowel != 0 && c <= Math.min(word.length(), v + 2); c++) {
                    int coda = part("final", word, v, c);
                    if (coda != 0) {
                        cut.add(new Parts(initial, vowel, coda));
                        cut(word, c, cut, found);
                        cut.remove(cut.size() - 1);
                    }
                }
            }
        }
    }

    private int part(String part, String word, int from, int to) {
        return parts.getOrDefault(part, Map.of()).getOrDefault(word.substring(from, to), 0);
    }

    @Override
    public boolean surname(List<EastAsianName.Syllable> syllables) {
        return surnames.stream().anyMatch(s -> likeSurname(s, syllables));
    }

    @Override
    public boolean likeSurname(List<EastAsianName.Syllable> a, List<EastAsianName.Syllable> b) {
        return a.size() == b.size()
                && ((Parts) a.get(0)).likeSurname((Parts) b.get(0), liquid)
                && EastAsianName.all(a.subList(1, a.size()), b.subList(1, b.size()));
    }

    /** Vowels are too many ways to write: the consonants make the keys. */
    @Override
    public SortedSet<String> keys(List<EastAsianName.Syllable> surname) {
        SortedSet<String> keys = new TreeSet<>();
        Parts first = (Parts) surname.get(0);
        int initials = (first.initial() & liquid) == 0 ? first.initial() : first.initial() | liquid;
        for (int i = initials; i != 0; i &= i - 1) {
            for (int c = first.coda(); c != 0; c &= c - 1) {
                keys.add(
                        "ko:"
                                + Integer.numberOfTrailingZeros(i)
                                + "-"
                                + Integer.numberOfTrailingZeros(c));
            }
        }
        return keys;
    }
}

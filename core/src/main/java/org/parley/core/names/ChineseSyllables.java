package org.parley.core.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Chinese syllables in pinyin and Wade-Giles, with or without its apostrophes. Wade-Giles is made
 * from pinyin by rule (initials here, finals in {@code chinese-syllables.tsv}; after Wade, Giles, A
 * Chinese-English Dictionary, 1912). Immutable.
 */
final class ChineseSyllables implements EastAsianName.Syllables {
    private static final int MOST = 3;
    private static final int LONGEST = 7;

    private static final Map<String, List<String>> WADE_GILES =
            Map.ofEntries(
                    Map.entry("b", List.of("p")),
                    Map.entry("p", List.of("p'")),
                    Map.entry("d", List.of("t")),
                    Map.entry("t", List.of("t'")),
                    Map.entry("g", List.of("k")),
                    Map.entry("k", List.of("k'")),
                    Map.entry("j", List.of("ch")),
                    Map.entry("q", List.of("ch'")),
                    Map.entry("x", List.of("hs")),
                    Map.entry("zh", List.of("ch")),
                    Map.entry("ch", List.of("ch'")),
                    Map.entry("r", List.of("j")),
                    Map.entry("z", List.of("ts", "tz")),
                    Map.entry("c", List.of("ts'", "tz'")),
                    Map.entry("s", List.of("s", "sz", "ss")),
                    Map.entry("y", List.of("y", "")));

    /** The pinyin a spelled syllable can stand for. */
    private record Pinyin(Set<String> forms) implements EastAsianName.Syllable {
        @Override
        public boolean like(EastAsianName.Syllable other) {
            return other instanceof Pinyin p && p.forms.stream().anyMatch(forms::contains);
        }
    }

    private final Map<String, Set<String>> pinyin = new HashMap<>();
    private final Map<String, Set<String>> wadeGiles = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();

    ChineseSyllables() {
        for (String[] row : Rows.of("chinese-syllables.tsv", 3)) {
            for (String initial : row[2].split(" ")) {
                add(initial.equals("-") ? "" : initial, row[0], Rows.list(row[1]));
            }
        }
        for (String[] row : Rows.of("east-asian-surnames.tsv", 2)) {
            if (row[0].equals("chinese")) {
                surnames.addAll(List.of(row[1].split(" ")));
            }
        }
    }

    private void add(String initial, String finale, List<String> finals) {
        String syllable = initial + finale;
        put(pinyin, syllable, syllable);
        if (finale.equals("ü")) {
            put(pinyin, initial + "v", syllable);
            put(pinyin, initial + "yu", syllable);
            put(pinyin, initial + "u", syllable);
        }
        for (String spelled : WADE_GILES.getOrDefault(initial, List.of(initial))) {
            for (String ending : finals) {
                put(wadeGiles, spelled + ending, syllable);
                put(wadeGiles, (spelled + ending).replace("'", ""), syllable);
            }
        }
    }

    private static void put(Map<String, Set<String>> table, String spelled, String syllable) {
        table.computeIfAbsent(spelled, k -> new HashSet<>()).add(syllable);
    }

    @Override
    public List<List<EastAsianName.Syllable>> of(String word) {
        Map<String, List<EastAsianName.Syllable>> found = new LinkedHashMap<>();
        cut(word, 0, pinyin, new ArrayList<>(), found);
        cut(word, 0, wadeGiles, new ArrayList<>(), found);
        return new ArrayList<>(found.values());
    }

    private static void cut(
            String word,
            int from,
            Map<String, Set<String>> table,
            List<EastAsianName.Syllable> cut,
            Map<String, List<EastAsianName.Syllable>> found) {
        if (from == word.length() && !cut.isEmpty()) {
            found.putIfAbsent(cut.toString(), List.copyOf(cut));
            return;
        }
        if (cut.size() == MOST) {
            return;
        }
        int start = from > 0 && word.charAt(from) == '\'' ? from + 1 : from;
        for (int to = start + 1; to <= Math.min(word.length(), start + LONGEST); to++) {
            Set<String> forms = table.get(word.substring(start, to));
            if (forms != null) {
                cut.add(new Pinyin(forms));
                cut(word, to, table, cut, found);
                cut.remove(cut.size() - 1);
            }
        }
    }

    @Override
    public boolean surname(List<EastAsianName.Syllable> syllables) {
        return !names(syllables).isEmpty();
    }

    private List<String> names(List<EastAsianName.Syllable> syllables) {
        List<String> names = new ArrayList<>(List.of(""));
        for (EastAsianName.Syllable syllable : syllables) {
            List<String> longer = new ArrayList<>();
            for (String form : ((Pinyin) syllable).forms()) {
                names.forEach(n -> longer.add(n + form));
            }
            names = longer;
        }
        names.retainAll(surnames);
        return names;
    }

    @Override
    public boolean likeSurname(List<EastAsianName.Syllable> a, List<EastAsianName.Syllable> b) {
        return EastAsianName.all(a, b);
    }

    @Override
    public SortedSet<String> keys(List<EastAsianName.Syllable> surname) {
        SortedSet<String> keys = new TreeSet<>();
        names(surname).forEach(n -> keys.add("zh:" + n));
        return keys;
    }
}

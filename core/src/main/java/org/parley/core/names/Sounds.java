package org.parley.core.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which strings of sounds can be one word: each difference must be one that the ways of writing a
 * family of languages make ({@code correspondences.tsv}), all of one family. Not an edit distance:
 * a difference outside the table is never bridged. Immutable.
 */
final class Sounds {
    private static final List<String> FAMILIES =
            List.of("slavic", "semitic", "turkic", "greek", "caucasian", "latin", "abjad");
    private static final int ALL = (1 << FAMILIES.size()) - 1;

    /** Begins the sounds of a word in Arabic or Hebrew letters, which leave vowels out. */
    static final char ABJAD = '!';

    private static final int ABJAD_ONLY = 1 << FAMILIES.indexOf("abjad");
    private static final String VOWELS = "aeiouöüj!ŵŷâʿ";
    private static final int SURE = 2;
    private static final int FAR = 99;

    /** Two strings that may stand for each other. */
    private record Pair(
            String left, String right, int families, boolean start, boolean end, int weight) {}

    private record Ending(String sounds, int families) {}

    private final Map<Character, List<Pair>> pairs = new HashMap<>();
    private final List<Pair> insertions = new ArrayList<>();
    private final List<Ending> endings = new ArrayList<>();

    Sounds() {
        for (String[] row : Rows.of("correspondences.tsv", 6)) {
            boolean start = row[3].equals("start");
            boolean end = row[3].equals("end");
            int weight = Integer.parseInt(row[4]);
            add(new Pair(row[0], row[1], families(row[2]), start, end, weight));
            add(new Pair(row[1], row[0], families(row[2]), start, end, weight));
        }
        for (String[] row : Rows.of("endings.tsv", 2)) {
            endings.add(new Ending(row[0], families(row[1])));
        }
    }

    private void add(Pair pair) {
        if (pair.left().isEmpty()) {
            insertions.add(pair);
        } else {
            pairs.computeIfAbsent(pair.left().charAt(0), c -> new ArrayList<>()).add(pair);
        }
    }

    private static int families(String names) {
        int families = 0;
        for (String name : names.split(" ")) {
            int at = FAMILIES.indexOf(name);
            if (at < 0 && !name.equals("*")) {
                throw new IllegalArgumentException("no family of languages: " + name);
            }
            families |= at < 0 ? ALL : 1 << at;
            families |= name.equals("semitic") ? ABJAD_ONLY : 0;
        }
        return families;
    }

    /** Whether two strings of sounds can be one word. */
    boolean agree(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if ((a.charAt(0) == ABJAD) != (b.charAt(0) == ABJAD)) {
            return a.charAt(0) == ABJAD ? agree(a, ABJAD + b) : agree(ABJAD + a, b);
        }
        int families = families(a, b);
        int[][] cost = new int[(a.length() + 1) * (b.length() + 1)][];
        int[] none = new int[FAMILIES.size()];
        for (int f = 0; f < none.length; f++) {
            none[f] = (families & 1 << f) == 0 ? FAR : 0;
        }
        cost[0] = none;
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                int[] here = cost[i * (b.length() + 1) + j];
                if (here != null) {
                    step(a, b, i, j, here, cost);
                }
            }
        }
        int[] whole = cost[cost.length - 1];
        int doubt = Math.max(0, Math.min(consonants(a), consonants(b)) - SURE);
        return whole != null && Arrays.stream(whole).anyMatch(c -> c <= doubt);
    }

    private void step(String a, String b, int i, int j, int[] here, int[][] cost) {
        int width = b.length() + 1;
        if (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
            spread(here, cost, (i + 1) * width + j + 1, ALL, 0);
        }
        if (i < a.length()) {
            for (Pair pair : pairs.getOrDefault(a.charAt(i), List.of())) {
                step(a, b, i, j, pair, here, cost);
            }
        }
        for (Pair pair : insertions) {
            step(a, b, i, j, pair, here, cost);
        }
    }

    private static void step(
            String a, String b, int i, int j, Pair pair, int[] here, int[][] cost) {
        int nextA = i + pair.left().length();
        int nextB = j + pair.right().length();
        boolean fits =
                a.startsWith(pair.left(), i)
                        && b.startsWith(pair.right(), j)
                        && (!pair.start() || i == 0 && j == 0)
                        && (!pair.end() || nextA == a.length() && nextB == b.length());
        if (fits) {
            spread(here, cost, nextA * (b.length() + 1) + nextB, pair.families(), pair.weight());
        }
    }

    private static void spread(int[] here, int[][] cost, int to, int families, int weight) {
        if (cost[to] == null) {
            cost[to] = new int[here.length];
            Arrays.fill(cost[to], FAR);
        }
        for (int f = 0; f < here.length; f++) {
            if ((families & 1 << f) != 0) {
                cost[to][f] = Math.min(cost[to][f], here[f] + weight);
            }
        }
    }

    /** The families two words can both come from, by their endings and letters. */
    private int families(String a, String b) {
        boolean abjad = a.charAt(0) == ABJAD;
        return abjad ? ABJAD_ONLY : family(a) & family(b) & ~ABJAD_ONLY;
    }

    private int family(String sounds) {
        int longest = 0;
        int families = ALL;
        for (Ending ending : endings) {
            if (sounds.length() > ending.sounds().length() + 1
                    && ending.sounds().length() > longest
                    && sounds.endsWith(ending.sounds())) {
                longest = ending.sounds().length();
                families = ending.families();
            }
        }
        return families;
    }

    private static int consonants(String sounds) {
        int count = 0;
        for (int i = 0; i < sounds.length(); i++) {
            count += VOWELS.indexOf(sounds.charAt(i)) < 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * Coarse keys of a string of sounds: its consonants in classes so wide that words that agree
     * share a key.
     */
    static SortedSet<String> skeletons(String sounds) {
        SortedSet<String> keys = new TreeSet<>();
        keys.add("");
        char before = ' ';
        char last = ' ';
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            String classes = classes(sound, before, i == sounds.length() - 1);
            if (!classes.isEmpty() && !(classes.length() == 1 && classes.charAt(0) == last)) {
                keys = longer(keys, classes);
            }
            last = classes.length() == 1 ? classes.charAt(0) : ' ';
            before = sound;
        }
        if (keys.remove("")) {
            keys.add("-");
        }
        return keys;
    }

    private static SortedSet<String> longer(SortedSet<String> keys, String classes) {
        SortedSet<String> longer = new TreeSet<>();
        for (String key : keys) {
            for (int c = 0; c < classes.length(); c++) {
                longer.add(classes.charAt(c) == '-' ? key : key + classes.charAt(c));
            }
        }
        return longer;
    }

    /** The classes a sound falls into; - for none. */
    private static String classes(char sound, char before, boolean end) {
        return switch (sound) {
            case 'k', 'g', 'q', 'x' -> "k";
            case 'ɣ' -> "k-";
            case 'h' -> "k-";
            case 's', 'z', 'c', 'š', 'ž', 'č', 'ǰ', 'ŝ', 'ĉ', 'ẑ' -> "s";
            case 'θ' -> "tsf";
            case 'ð' -> "ds";
            case 'd' -> end ? "dt" : "d";
            case 'b' -> end ? "vp" : "v";
            case 'f' -> before == 'a' || before == 'e' ? "fv" : "f";
            case 'u' -> before == 'a' || before == 'e' || before == 'o' ? "v-" : "";
            case 'a', 'e', 'i', 'o', 'ö', 'ü', 'j', ABJAD, 'ŷ', 'â', 'ʿ' -> "";
            case 'ŵ' -> "v-";
            default -> String.valueOf(sound);
        };
    }
}

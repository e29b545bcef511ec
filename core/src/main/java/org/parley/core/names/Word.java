package org.parley.core.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One word of a name with all it can sound like. Immutable but for what it works out late. */
final class Word {
    private static final Conventions CONVENTIONS = new Conventions();
    private static final Sounds SOUNDS = new Sounds();

    /** What it sounds like, the conventions that say so, and coarse keys of each. */
    private record Readings(
            List<String> sounds, List<Integer> conventions, List<List<String>> skeletons) {}

    private final String small;
    private final String bare;

    /**
     * Made when first asked for: many words are told by their letters. Two threads make the same.
     */
    private @Nullable Readings readings;

    private Word(String small) {
        this.small = small;
        this.bare = Letters.bare(small);
    }

    private Readings readings() {
        Readings known = readings;
        if (known == null) {
            known = read();
            readings = known;
        }
        return known;
    }

    private Readings read() {
        Map<String, Integer> read = CONVENTIONS.readings(small);
        String mark = Scripts.leavesVowelsOut(small) ? String.valueOf(Sounds.ABJAD) : "";
        List<String> sounds = read.keySet().stream().map(mark::concat).toList();
        return new Readings(
                sounds,
                List.copyOf(read.values()),
                sounds.stream().map(Sounds::skeletons).toList());
    }

    /** The word, read in every convention. */
    static Word of(String written) {
        return new Word(Scripts.withoutArticle(Letters.small(written)));
    }

    /** In small letters, with their marks. */
    String small() {
        return small;
    }

    /** In small letters, without marks. */
    String bare() {
        return bare;
    }

    /** Coarse keys: words that agree share one. */
    SortedSet<String> skeletons() {
        SortedSet<String> all = new TreeSet<>();
        readings().skeletons().forEach(all::addAll);
        return all;
    }

    /**
     * The pairs of conventions in which two words can be one: for each convention of this word the
     * bits of the other's. Null if there is none.
     */
    int @Nullable [] agree(Word other) {
        if (bare.equals(other.bare)) {
            return all();
        }
        Readings mine = readings();
        Readings its = other.readings();
        int[] pairs = new int[Conventions.count()];
        boolean any = false;
        for (int i = 0; i < mine.sounds().size(); i++) {
            for (int j = 0; j < its.sounds().size(); j++) {
                if (meet(mine.skeletons().get(i), its.skeletons().get(j))
                        && SOUNDS.agree(mine.sounds().get(i), its.sounds().get(j))) {
                    any = true;
                    add(pairs, mine.conventions().get(i), its.conventions().get(j));
                }
            }
        }
        return any ? pairs : null;
    }

    private static void add(int[] pairs, int mine, int its) {
        for (int c = 0; c < pairs.length; c++) {
            pairs[c] |= (mine & 1 << c) == 0 ? 0 : its;
        }
    }

    private static boolean meet(List<String> a, List<String> b) {
        for (String key : a) {
            if (b.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Every convention goes with every other. */
    static int[] all() {
        int[] all = new int[Conventions.count()];
        Arrays.fill(all, Conventions.all());
        return all;
    }

    @Override
    public String toString() {
        return small + readings().sounds();
    }
}

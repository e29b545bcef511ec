package org.parley.core.names;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One word of a name with all it can sound like. Immutable after its making. */
final class Word {
    private static final Conventions CONVENTIONS = new Conventions();
    private static final Sounds SOUNDS = new Sounds();

    private final String small;
    private final String bare;
    private final String[] sounds;
    private final int[] conventions;
    private final SortedSet<String> skeletons = new TreeSet<>();

    private Word(String small) {
        this.small = small;
        this.bare = Letters.bare(small);
        Map<String, Integer> readings = CONVENTIONS.readings(small);
        sounds = new String[readings.size()];
        conventions = new int[readings.size()];
        int at = 0;
        for (Map.Entry<String, Integer> reading : readings.entrySet()) {
            sounds[at] =
                    Scripts.leavesVowelsOut(small)
                            ? Sounds.ABJAD + reading.getKey()
                            : reading.getKey();
            conventions[at] = reading.getValue();
            skeletons.addAll(Sounds.skeletons(sounds[at]));
            at++;
        }
    }

    /** The word, read in every convention. */
    static Word of(String written) {
        return new Word(Letters.small(written));
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
        return skeletons;
    }

    /**
     * The pairs of conventions in which two words can be one: for each convention of this word the
     * bits of the other's. Null if there is none.
     */
    int @Nullable [] agree(Word other) {
        if (bare.equals(other.bare)) {
            return all();
        }
        if (skeletons.stream().noneMatch(other.skeletons::contains)) {
            return null;
        }
        int[] pairs = new int[Conventions.count()];
        boolean any = false;
        for (int i = 0; i < sounds.length; i++) {
            for (int j = 0; j < other.sounds.length; j++) {
                if (SOUNDS.agree(sounds[i], other.sounds[j])) {
                    any = true;
                    for (int c = 0; c < pairs.length; c++) {
                        pairs[c] |= (conventions[i] & 1 << c) == 0 ? 0 : other.conventions[j];
                    }
                }
            }
        }
        return any ? pairs : null;
    }

    /** Every convention goes with every other. */
    static int[] all() {
        int[] all = new int[Conventions.count()];
        java.util.Arrays.fill(all, Conventions.all());
        return all;
    }

    @Override
    public String toString() {
        return small + java.util.Arrays.toString(sounds);
    }
}

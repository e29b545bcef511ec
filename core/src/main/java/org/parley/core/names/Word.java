package org.parley.core.names;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One word of a name with all it can sound like. Immutable but for what it works out late. */
final class Word {
    private static final Conventions CONVENTIONS = new Conventions();
    private static final Sounds SOUNDS = new Sounds();
    private static final char GREEK = 0x370;
    private static final char CYRILLIC_AND_MORE = 0x1d00;

    /** Letter by letter: two words of it that differ are two. */
    private static final int GREEK_LETTERS = Conventions.numbered("gr");

    private static final int SURE = 2;
    private static final int SURER = 3;

    /** What it sounds like, the conventions that say so, and coarse keys of each. */
    private record Readings(
            List<String> sounds, List<Integer> conventions, List<List<String>> skeletons) {}

    /** Stands for a letter with a mark that a machine lost. */
    private static final char LOST = '?';

    /** Consonants whose marks the small encodings of old newsrooms lack, š and ž apart. */
    private static final Pattern KEPT = Pattern.compile("[čćđłńśźżřťďňşğ]");

    private static final String HOOKED = "čćđłńśźżřťďňşğšž";

    /** Letters with marks, one of each class that keys know. */
    private static final String MARKABLE = "aceginorsuyz";

    private static final String MARKED = "šéçłńđğřťĺžðß";

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
        return new Word(Scripts.withoutArticle(Letters.small(written.replace('\ufffd', LOST))));
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
        if (small.indexOf('đ') >= 0) {
            all.addAll(new Word(bare).skeletons());
        }
        int lost = small.indexOf(LOST);
        if (lost > 0) {
            for (char letter : MARKED.toCharArray()) {
                all.addAll(new Word(small.replace(LOST, letter)).skeletons());
            }
        }
        return all;
    }

    /**
     * The pairs of conventions in which two words can be one: for each convention of this word the
     * bits of the other's. Null if there is none.
     */
    int @Nullable [] agree(Word other) {
        return agree(other, SURE, Light.NONE);
    }

    /** The same for names that must be surer: a doubt needs more consonants. */
    int @Nullable [] agreeSurely(Word other, boolean western) {
        return agree(other, SURER, Light.of(false, western));
    }

    /**
     * The same for surnames, with what the given names tell.
     *
     * @param told that the names stand in two languages
     * @param western that it is a surname of Europe or the Americas
     */
    int @Nullable [] agreeTold(Word other, boolean told, boolean western) {
        return agree(other, SURE, Light.of(told, western));
    }

    private int @Nullable [] agree(Word other, int sure, Light light) {
        if (sameLetters(other)) {
            return all();
        }
        if (bare.indexOf(LOST) >= 0 || other.bare.indexOf(LOST) >= 0) {
            return null;
        }
        Readings mine = readings();
        Readings its = other.readings();
        Light seen = sure == SURER || latin() == other.latin() ? light : light.acrossScripts();
        int[] pairs = new int[Conventions.count()];
        boolean any = false;
        for (int i = 0; i < mine.sounds().size(); i++) {
            for (int j = 0; j < its.sounds().size(); j++) {
                if (meet(mine.skeletons().get(i), its.skeletons().get(j))
                        && SOUNDS.agree(mine.sounds().get(i), its.sounds().get(j), sure, seen)) {
                    any = true;
                    add(pairs, mine.conventions().get(i), its.conventions().get(j));
                }
            }
        }
        pairs[GREEK_LETTERS] &= ~(1 << GREEK_LETTERS);
        return any && Arrays.stream(pairs).anyMatch(p -> p != 0) ? pairs : null;
    }

    /** Whether both are spelled alike but for what Latin languages do: Iohannis, Johannis. */
    boolean sameSpelling(Word other) {
        return sameLetters(other)
                || SOUNDS.agree(
                        Conventions.settled(new StringBuilder(bare)),
                        Conventions.settled(new StringBuilder(other.bare)),
                        SURE,
                        Light.of(false, true));
    }

    /** Whether both are spelled alike but for marks that were lost or written in two letters. */
    private boolean sameLetters(Word other) {
        return bare.equals(other.bare) && !markedElse(other)
                || spelledOut(other)
                || other.spelledOut(this)
                || restores(other)
                || other.restores(this);
    }

    /** Whether it is in other letters than Latin, or ends as names from such do (-ov, -yan). */
    boolean tellsScript() {
        return !latin() || readings().sounds().stream().anyMatch(SOUNDS::tellsScript);
    }

    /** Savić and Šavić: a word that kept one of these marks lost no other of them. */
    boolean markedElse(Word other) {
        boolean keeps = KEPT.matcher(small).find();
        boolean otherKeeps = KEPT.matcher(other.small).find();
        if (!keeps && !otherKeeps || small.length() != other.small.length()) {
            return false;
        }
        boolean elsewhere = false;
        for (int i = 0; i < small.length(); i++) {
            char mine = small.charAt(i);
            char its = other.small.charAt(i);
            elsewhere |= keeps && mine < 0x80 && HOOKED.indexOf(its) >= 0;
            elsewhere |= otherKeeps && its < 0x80 && HOOKED.indexOf(mine) >= 0;
        }
        return elsewhere;
    }

    private boolean latin() {
        return small.isEmpty() || small.charAt(0) < GREEK || small.charAt(0) > CYRILLIC_AND_MORE;
    }

    /** "Kuecuekdag" is "Küçükdağ": ä, ö, ü in two letters whatever else lost its mark. */
    private boolean spelledOut(Word other) {
        return other.bare.length() > bare.length()
                && Letters.bare(
                                small.replace("ä", "ae")
                                        .replace("ö", "oe")
                                        .replace("ü", "ue")
                                        .replace("ø", "oe")
                                        .replace("å", "aa"))
                        .equals(other.bare);
    }

    /** Whether each question mark of the other stands where this has a letter with a mark. */
    private boolean restores(Word other) {
        if (small.length() != other.small.length()) {
            return false;
        }
        boolean restored = true;
        for (int i = 0; i < small.length() && restored; i++) {
            restored =
                    other.small.charAt(i) == LOST
                            ? small.charAt(i) >= 0x80 || MARKABLE.indexOf(small.charAt(i)) >= 0
                            : small.charAt(i) == other.small.charAt(i);
        }
        return restored;
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

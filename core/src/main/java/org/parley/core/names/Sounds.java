package org.parley.core.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which strings of sounds can be one word: each difference must be one that the ways of writing a
 * family of languages make ({@code correspondences.tsv}), all of one family. Not an edit distance:
 * a difference outside the table is never bridged. Immutable.
 */
final class Sounds {
    private static final List<String> FAMILIES =
            List.of("east", "south", "semitic", "turkic", "greek", "caucasian", "latin", "abjad");

    /** Names that both the East Slavs and the others can bear. */
    private static final int SLAVIC =
            1 << FAMILIES.indexOf("east") | 1 << FAMILIES.indexOf("south");

    /** Names that hardly anybody with a given name of Europe bears. */
    private static final int EASTERN =
            1 << FAMILIES.indexOf("semitic") | 1 << FAMILIES.indexOf("turkic");

    private static final int LATIN = 1 << FAMILIES.indexOf("latin");

    private static final int ALL = (1 << FAMILIES.size()) - 1;

    /** Begins the sounds of a word in Arabic or Hebrew letters, which leave vowels out. */
    static final char ABJAD = '!';

    private static final int ABJAD_ONLY = 1 << FAMILIES.indexOf("abjad");
    private static final String VOWELS = "aeiouöüåəj!ŵŷâʿ";
    private static final int SOUNDS = 0x400;
    private static final int FAR = 99;

    /** An ending that leaves no more families than this tells them. */
    private static final int TOLD = 2;

    /** Words of so many consonants are seldom two names that differ in one sound. */
    private static final int MANY = 4;

    /** Two strings that may stand for each other. */
    private record Pair(
            String left,
            String right,
            int families,
            boolean start,
            boolean end,
            boolean inner,
            boolean told,
            boolean named,
            boolean many,
            int weight) {}

    private record Ending(String sounds, int families) {}

    /** Rows by the first sound of their left side, and those without a left side. */
    private static final class Table {
        final Pair[][] pairs = new Pair[SOUNDS][0];
        Pair[] insertions = {};

        void add(Pair pair) {
            if (pair.left().isEmpty()) {
                insertions = with(insertions, pair);
            } else {
                char first = pair.left().charAt(0);
                pairs[first] = with(pairs[first], pair);
            }
        }
    }

    /** For two words in Latin letters or two in others, and for one in each. */
    private final Table alike = new Table();

    private final Table across = new Table();
    private final List<Ending> endings = new ArrayList<>();

    Sounds() {
        for (String[] row : Rows.of("correspondences.tsv", 6)) {
            boolean scripts = row[3].contains("script");
            add(pair(row[0], row[1], row), scripts);
            add(pair(row[1], row[0], row), scripts);
        }
        for (String[] row : Rows.of("endings.tsv", 2)) {
            endings.add(new Ending(row[0], families(row[1])));
        }
    }

    private static Pair pair(String left, String right, String[] row) {
        return new Pair(
                left,
                right,
                families(row[2]),
                row[3].contains("start"),
                row[3].contains("end"),
                row[3].contains("inner"),
                row[3].contains("told"),
                row[3].contains("named"),
                row[3].contains("many"),
                Integer.parseInt(row[4]));
    }

    private void add(Pair pair, boolean scripts) {
        across.add(pair);
        if (!scripts) {
            alike.add(pair);
        }
    }

    private static Pair[] with(Pair[] pairs, Pair pair) {
        Pair[] more = Arrays.copyOf(pairs, pairs.length + 1);
        more[pairs.length] = pair;
        return more;
    }

    private static int families(String names) {
        int families = 0;
        for (String name : names.split(" ")) {
            families |= familyNamed(name);
        }
        return families;
    }

    private static int familyNamed(String name) {
        int at = FAMILIES.indexOf(name);
        return switch (name) {
            case "*" -> ALL;
            case "slavic" -> SLAVIC;
            case "semitic" -> 1 << at | ABJAD_ONLY;
            default -> {
                if (at < 0) {
                    throw new IllegalArgumentException("no family of languages: " + name);
                }
                yield 1 << at;
            }
        };
    }

    /**
     * Whether two strings of sounds can be one word.
     *
     * @param sure how many consonants leave no room for doubt
     * @param light what else is known of them
     */
    boolean agree(String a, String b, int sure, Light light) {
        if (a.equals(b)) {
            return true;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if ((a.charAt(0) == ABJAD) != (b.charAt(0) == ABJAD)) {
            return a.charAt(0) == ABJAD
                    ? agree(a, ABJAD + b, sure, light)
                    : agree(ABJAD + a, b, sure, light);
        }
        int families = families(a, b) & (light.western() ? ~EASTERN : ALL);
        if (families == 0) {
            return false;
        }
        int consonants = Math.min(consonants(a), consonants(b));
        boolean family = light.told() || consonants >= MANY || Integer.bitCount(families) <= TOLD;
        return new Alignment(a, b, families, family, light).doubt()
                <= Math.max(0, consonants - sure);
    }

    /** The least doubtful way through two strings, for each family by itself. */
    private final class Alignment {
        private final String a;
        private final String b;
        private final int[] doubts;
        private final boolean told;
        private final Light light;
        private final boolean many;
        private final Table table;

        Alignment(String a, String b, int families, boolean told, Light light) {
            this.a = a;
            this.b = b;
            doubts = new int[(a.length() + 1) * (b.length() + 1) * FAMILIES.size()];
            Arrays.fill(doubts, FAR);
            for (int f = 0; f < FAMILIES.size(); f++) {
                doubts[f] = (families & 1 << f) == 0 ? FAR : 0;
            }
            this.told = told;
            this.light = light;
            many = light.told() || Math.min(consonants(a), consonants(b)) >= MANY;
            table = light.scripts() ? across : alike;
        }

        int doubt() {
            for (int i = 0; i <= a.length(); i++) {
                for (int j = 0; j <= b.length(); j++) {
                    if (reached(cell(i, j)) < FAR) {
                        step(i, j);
                    }
                }
            }
            return reached(cell(a.length(), b.length()));
        }

        private int cell(int i, int j) {
            return (i * (b.length() + 1) + j) * FAMILIES.size();
        }

        private int reached(int cell) {
            int least = FAR;
            for (int f = 0; f < FAMILIES.size(); f++) {
                least = Math.min(least, doubts[cell + f]);
            }
            return least;
        }

        private void step(int i, int j) {
            if (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
                spread(cell(i, j), cell(i + 1, j + 1), ALL, 0);
            }
            if (i < a.length() && a.charAt(i) < SOUNDS) {
                for (Pair pair : table.pairs[a.charAt(i)]) {
                    step(i, j, pair);
                }
            }
            for (Pair pair : table.insertions) {
                step(i, j, pair);
            }
        }

        private void step(int i, int j, Pair pair) {
            int nextA = i + pair.left().length();
            int nextB = j + pair.right().length();
            if (a.startsWith(pair.left(), i)
                    && b.startsWith(pair.right(), j)
                    && (!pair.told() || told)
                    && (!pair.named() || light.told())
                    && (!pair.many() || many)
                    && (!pair.start() || i == 0 && j == 0)
                    && (!pair.end() || nextA == a.length() && nextB == b.length())
                    && (!pair.inner() || nextA < a.length() && nextB < b.length())) {
                spread(cell(i, j), cell(nextA, nextB), pair.families(), pair.weight());
            }
        }

        private void spread(int from, int to, int families, int weight) {
            for (int f = 0; f < FAMILIES.size(); f++) {
                if ((families & 1 << f) != 0) {
                    doubts[to + f] = Math.min(doubts[to + f], doubts[from + f] + weight);
                }
            }
        }
    }

    /** The families two words can both come from, by their endings and letters. */
    private int families(String a, String b) {
        boolean abjad = a.charAt(0) == ABJAD;
        return abjad ? ABJAD_ONLY : family(a) & family(b) & ~ABJAD_ONLY;
    }

    /** Whether its ending tells a language that is written in other letters than Latin. */
    boolean tellsScript(String sounds) {
        return (family(sounds) & LATIN) == 0;
    }

    private int family(String marked) {
        String sounds =
                marked.replace('ŝ', 's').replace('ś', 's').replace('ĉ', 'c').replace('ź', 'z');
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
    static List<String> skeletons(String sounds) {
        List<StringBuilder> keys = new ArrayList<>(2);
        keys.add(new StringBuilder(sounds.length()));
        char before = ' ';
        char last = ' ';
        for (int i = 0; i < sounds.length(); i++) {
            char sound = sounds.charAt(i);
            String classes = classes(sound, before, i == sounds.length() - 1);
            char only = classes.length() == 1 ? classes.charAt(0) : ' ';
            if (only == ' ' ? !classes.isEmpty() : only != last) {
                lengthen(keys, classes);
            }
            last = only;
            before = sound;
        }
        return keys.stream().map(key -> key.isEmpty() ? "-" : key.toString()).toList();
    }

    private static void lengthen(List<StringBuilder> keys, String classes) {
        int size = keys.size();
        for (int k = 0; k < size; k++) {
            StringBuilder key = keys.get(k);
            for (int c = 1; c < classes.length(); c++) {
                StringBuilder other = new StringBuilder(key);
                keys.add(classes.charAt(c) == '-' ? other : other.append(classes.charAt(c)));
            }
            key.append(classes.charAt(0));
        }
    }

    /** The classes a sound falls into; - for none. */
    private static String classes(char sound, char before, boolean end) {
        return switch (sound) {
            case 'k', 'g', 'q', 'x' -> "k";
            case 'ɣ' -> "k-";
            case 'h', 'ĝ' -> "k-";
            case 's' -> end && before == 'i' ? "s-" : "s";
            case 'z', 'c', 'š', 'ş', 'ś', 'ž', 'č', 'ǰ', 'ŝ', 'ĉ', 'ź' -> "s";
            case 't' -> "ts";
            case 'θ' -> "tsf";
            case 'ð' -> "ds";
            case 'd' -> end ? "dt" : "d";
            case 'b' -> end ? "vp" : "v";
            case 'f' -> before == 'a' || before == 'e' ? "fv" : "f";
            case 'u' ->
                    before == 'å' || before == 'a' || before == 'e' || before == 'o' ? "v-" : "";
            case 'a', 'e', 'i', 'o', 'ö', 'ü', 'å', 'ə', 'j', ABJAD, 'ŷ', 'â', 'ʿ' -> "";
            case 'φ' -> "fp";
            case 'β' -> "vp";
            case 'ƒ' -> "fv";
            case 'ʤ' -> "sk";
            case 'v' -> before == 'o' && !end ? "v-" : "v";
            case 'ŵ' -> "v-";
            default -> String.valueOf(sound);
        };
    }
}

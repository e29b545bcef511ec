package org.parley.core.names;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How each way of writing names reads a word: English, German, scholarly and so on ({@code
 * graphemes.tsv}). Immutable.
 */
final class Conventions {
    private static final List<String> NAMES =
            List.of(
                    "en", "de", "fr", "pl", "cs", "es", "it", "nl", "sv", "tr", "pt", "ro", "gr",
                    "al", "az", "hu", "so", "be", "bare");
    private static final int LETTERS = 0x2000;
    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt((Rule r) -> -r.grapheme().length())
                    .thenComparing(r -> -r.own())
                    .thenComparing(r -> r.before().isEmpty());
    private static final String VOWELS = "aeiouyäöüáéíóúýàèìòùâêîôûëïøåæœæəı";
    private static final String SOUNDED_VOWELS = "aeiouöüå";

    /** A grapheme's sounds, where it stands at the start, at the end, before some letters. */
    private record Rule(
            String grapheme, boolean start, boolean end, String before, String sounds, int own) {
        boolean fits(String word, int at) {
            if (!word.startsWith(grapheme, at) || start && at > 0) {
                return false;
            }
            int next = at + grapheme.length();
            if (end && next < word.length()) {
                return false;
            }
            return before.isEmpty()
                    || next < word.length() && before.indexOf(word.charAt(next)) >= 0;
        }
    }

    /** By convention and first letter; the rule to try first stands first. */
    private final Rule[][][] rules = new Rule[NAMES.size()][LETTERS][];

    /** The rules that all conventions have. */
    private final Rule[][] common = new Rule[LETTERS][];

    /** What a word must show for a convention's own rules to count; null for most. */
    private final @Nullable Pattern[] signs = new Pattern[NAMES.size()];

    Conventions() {
        List<String[]> rows = Rows.of("graphemes.tsv", 4);
        List<Rule> all = rows.stream().map(Conventions::rule).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i)[0].equals("*")) {
                add(common, all.get(i));
            }
        }
        for (String[] row : Rows.of("signs.tsv", 3)) {
            signs[NAMES.indexOf(row[0])] = Pattern.compile(row[1]);
        }
        for (int convention = 0; convention < NAMES.size(); convention++) {
            for (int i = 0; i < rows.size(); i++) {
                String owner = rows.get(i)[0];
                if (owner.equals("*") || owner.equals(NAMES.get(convention))) {
                    add(rules[convention], all.get(i));
                }
            }
        }
    }

    private static void add(Rule[][] byFirst, Rule rule) {
        char first = rule.grapheme().charAt(0);
        Rule @Nullable [] before = byFirst[first];
        Rule[] after = before == null ? new Rule[1] : Arrays.copyOf(before, before.length + 1);
        int at = after.length - 1;
        while (at > 0 && ORDER.compare(rule, after[at - 1]) < 0) {
            after[at] = after[at - 1];
            at--;
        }
        after[at] = rule;
        byFirst[first] = after;
    }

    private static Rule rule(String[] row) {
        boolean start = row[1].startsWith("^");
        boolean end = row[1].endsWith("$");
        String grapheme = row[1].substring(start ? 1 : 0, row[1].length() - (end ? 1 : 0));
        String before = row[2].equals("V") ? VOWELS : row[2];
        return new Rule(grapheme, start, end, before, row[3], row[0].equals("*") ? 0 : 1);
    }

    /**
     * What the word sounds like: each reading with the conventions (a bit each) that read it so.
     *
     * @param small as {@link Letters#small} leaves it
     */
    Map<String, Integer> readings(String small) {
        Map<String, Integer> readings = new LinkedHashMap<>();
        for (int convention = 0; convention < NAMES.size(); convention++) {
            @Nullable Pattern sign = signs[convention];
            boolean shown = sign == null || sign.matcher(small).find();
            readings.merge(
                    settled(raw(shown ? rules[convention] : common, small)),
                    1 << convention,
                    (a, b) -> a | b);
        }
        return readings;
    }

    static int all() {
        return (1 << NAMES.size()) - 1;
    }

    /** The bit of a convention. */
    static int numbered(String name) {
        return NAMES.indexOf(name);
    }

    static int count() {
        return NAMES.size();
    }

    private static StringBuilder raw(Rule[][] byFirst, String word) {
        StringBuilder sounds = new StringBuilder(word.length() + 4);
        int at = 0;
        while (at < word.length()) {
            char letter = word.charAt(at);
            @Nullable Rule rule = letter < LETTERS ? first(byFirst[letter], word, at) : null;
            if (rule == null) {
                sounds.append(Letters.bare(letter));
                at++;
            } else {
                sounds.append(rule.sounds());
                at += rule.grapheme().length();
            }
        }
        return sounds;
    }

    private static @Nullable Rule first(Rule @Nullable [] rules, String word, int at) {
        if (rules != null) {
            for (Rule rule : rules) {
                if (rule.fits(word, at)) {
                    return rule;
                }
            }
        }
        return null;
    }

    /** Doubles once, affricates as one, i before a vowel and after one as j, -off as -ov. */
    static String settled(StringBuilder raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char sound = raw.charAt(i);
            char last = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
            if (sound == last || (sound == 'i' || sound == 'j') && last == 'j') {
                continue;
            }
            if (last == 't'
                    && (sound == 's'
                            || sound == 'c'
                            || sound == 'č'
                            || sound == 'š'
                            || sound == 'ş'
                            || sound == 'ś')) {
                boolean hushed = sound == 'č' || sound == 'š' || sound == 'ş';
                out.setCharAt(out.length() - 1, hushed ? 'č' : 'c');
            } else if (last == 'd' && (sound == 'ž' || sound == 'ǰ')) {
                out.setCharAt(out.length() - 1, 'ǰ');
            } else if (sound == 'i' || sound == 'j') {
                out.append('j');
            } else {
                out.append(sound);
            }
        }
        return vowelled(out);
    }

    /** A j that no vowel stands beside is an i. */
    private static String vowelled(StringBuilder out) {
        for (int i = 0; i < out.length(); i++) {
            boolean beside =
                    i + 1 < out.length() && SOUNDED_VOWELS.indexOf(out.charAt(i + 1)) >= 0
                            || i > 0 && SOUNDED_VOWELS.indexOf(out.charAt(i - 1)) >= 0;
            if (out.charAt(i) == 'j' && !beside) {
                out.setCharAt(i, 'i');
            }
        }
        int end = out.length();
        if (end >= 5
                && out.charAt(end - 1) == 'f'
                && (out.charAt(end - 2) == 'o' || out.charAt(end - 2) == 'e')) {
            out.setCharAt(end - 1, 'v');
        }
        return out.toString();
    }
}

package org.parley.core.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How each way of writing names reads a word: English, German, scholarly and so on ({@code
 * graphemes.tsv}). Immutable.
 */
final class Conventions {
    private static final List<String> NAMES =
            List.of(
                    "en", "de", "fr", "pl", "cs", "es", "it", "nl", "sv", "tr", "pt", "ro", "gr",
                    "bare");
    private static final String VOWELS = "aeiouyäöüáéíóúýàèìòùâêîôûëïøåæœæəı";
    private static final String SOUNDED_VOWELS = "aeiouöü";

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

    private final List<Map<Character, List<Rule>>> rules = new ArrayList<>();

    Conventions() {
        List<String[]> rows = Rows.of("graphemes.tsv", 4);
        for (String name : NAMES) {
            Map<Character, List<Rule>> byFirst = new HashMap<>();
            for (String[] row : rows) {
                if (row[0].equals("*") || List.of(row[0].split(",")).contains(name)) {
                    Rule rule = rule(row);
                    byFirst.computeIfAbsent(rule.grapheme().charAt(0), c -> new ArrayList<>())
                            .add(rule);
                }
            }
            byFirst.values()
                    .forEach(
                            list ->
                                    list.sort(
                                            Comparator.comparingInt(
                                                            (Rule r) -> -r.grapheme().length())
                                                    .thenComparing(r -> -r.own())
                                                    .thenComparing(r -> r.before().isEmpty())));
            rules.add(byFirst);
        }
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
            readings.merge(
                    settled(raw(rules.get(convention), small)), 1 << convention, (a, b) -> a | b);
        }
        return readings;
    }

    static int all() {
        return (1 << NAMES.size()) - 1;
    }

    static int count() {
        return NAMES.size();
    }

    private static StringBuilder raw(Map<Character, List<Rule>> byFirst, String word) {
        StringBuilder sounds = new StringBuilder(word.length() + 4);
        int at = 0;
        while (at < word.length()) {
            Rule rule = first(byFirst.get(word.charAt(at)), word, at);
            if (rule == null) {
                sounds.append(Letters.bare(word.charAt(at)));
                at++;
            } else {
                sounds.append(rule.sounds());
                at += rule.grapheme().length();
            }
        }
        return sounds;
    }

    private static @org.jspecify.annotations.Nullable Rule first(
            @org.jspecify.annotations.Nullable List<Rule> rules, String word, int at) {
        if (rules != null) {
            for (int i = 0; i < rules.size(); i++) {
                if (rules.get(i).fits(word, at)) {
                    return rules.get(i);
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
            if (last == 't' && (sound == 's' || sound == 'c' || sound == 'č' || sound == 'š')) {
                out.setCharAt(out.length() - 1, sound == 's' || sound == 'c' ? 'c' : 'č');
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

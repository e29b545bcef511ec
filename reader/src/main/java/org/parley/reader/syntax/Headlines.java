package org.parley.reader.syntax;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headlines In Title Case, which a tagger takes for one long name, in the spelling of running text:
 * words that the body never writes with a capital in mid-sentence are lowered. The text keeps its
 * length, so spans index both alike.
 */
final class Headlines {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'\u2019-]*");

    /** A full stop behind a word, as headlines have none; "U.S." at the end of one is no such. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}{2}[.][\"\u201d')]*\\s*$");

    private static final int FEWEST_WORDS = 4;
    private static final double TITLE_SHARE = 0.75;
    private static final int SHORT_WORD = 3;

    private Headlines() {}

    /**
     * The text with its title-case lines lowered; the same text if it has none, or nothing but
     * headlines.
     */
    static String lowered(String text) {
        Set<String> names = new HashSet<>();
        int bodyWords = 0;
        for (String line : text.split("\n")) {
            if (!isTitleCase(line)) {
                bodyWords += collectNames(line, names);
            }
        }
        if (bodyWords < 20) {
            return text;
        }
        StringBuilder lowered = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isTitleCase(text.substring(start, end))) {
                lower(lowered, start, end, names);
            }
            start = end + 1;
        }
        return lowered.toString();
    }

    private static void lower(StringBuilder text, int from, int to, Set<String> names) {
        Matcher word = WORD.matcher(text.substring(from, to));
        boolean first = true;
        while (word.find()) {
            String found = word.group();
            String stem = found.replaceFirst("['\u2019]s?$", "");
            boolean acronym = stem.length() > 1 && stem.equals(stem.toUpperCase(Locale.ROOT));
            String small = found.substring(0, 1).toLowerCase(Locale.ROOT);
            if (!first && !acronym && !names.contains(stem) && small.length() == 1) {
                text.setCharAt(from + word.start(), small.charAt(0));
            }
            first = false;
        }
    }

    private static boolean isTitleCase(String line) {
        if (SENTENCE_END.matcher(line).find()) {
            return false;
        }
        Matcher word = WORD.matcher(line);
        int words = 0;
        int capitals = 0;
        while (word.find()) {
            if (word.group().length() > SHORT_WORD) {
                words++;
                capitals += Character.isUpperCase(word.group().charAt(0)) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals >= TITLE_SHARE * words;
    }

    /**
     * Notes the words with a capital that open no sentence; returns how many words the line has.
     */
    private static int collectNames(String line, Set<String> names) {
        Matcher word = WORD.matcher(line);
        int words = 0;
        int end = 0;
        while (word.find()) {
            words++;
            String between = line.substring(end, word.start());
            boolean opens =
                    words == 1 || between.chars().anyMatch(c -> ".?!:\"\u201c".indexOf(c) >= 0);
            if (Character.isUpperCase(word.group().charAt(0)) && !opens) {
                names.add(word.group().replaceFirst("['\u2019]s?$", ""));
            }
            end = word.end();
        }
        return words;
    }
}

package org.parley.ledger.issues;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.ledger.tables.Table;

/** The words of texts and labels, compared without regard to case. */
final class IssueWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['\u2019]s\\b|['\u2019]");

    /** Words that tell two labels apart in nothing. */
    private static final Set<String> EMPTY =
            Set.of(
                    "a", "an", "the", "of", "on", "in", "at", "to", "for", "from", "by", "with",
                    "about", "over", "and", "or", "its", "their", "his", "her");

    /** Words that say of what kind a matter is, and not which. */
    private static final Set<String> GENERIC =
            Table.rows(IssueWords.class, "generic-words.tsv", 1).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final int SHORTEST = 4;

    private IssueWords() {}

    /** In order, in lower case. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (word.find()) {
            words.add(word.group().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Whether a text has some words next to each other, each of them whole. */
    static boolean contain(String text, String words) {
        return Collections.indexOfSubList(of(text), of(words)) >= 0;
    }

    /**
     * The words that tell what a label is about: without articles, prepositions and possessives,
     * each in the singular. Of a label that has no others all are taken.
     */
    static SortedSet<String> content(String label) {
        SortedSet<String> content = new TreeSet<>();
        List<String> words = of(POSSESSIVE.matcher(label).replaceAll(" "));
        words.stream().filter(word -> !EMPTY.contains(word)).forEach(w -> content.add(singular(w)));
        return content.isEmpty() ? new TreeSet<>(words) : content;
    }

    /** Whether some {@link #content} words say which matter it is. */
    static boolean tell(Set<String> content) {
        return !GENERIC.containsAll(content);
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(ss|us|is)")) {
            return word;
        }
        return word.substring(0, word.length() - (word.matches(".*(sh|ch|x|ss|zz)es") ? 2 : 1));
    }
}

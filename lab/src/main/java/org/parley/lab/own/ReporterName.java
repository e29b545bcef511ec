package org.parley.lab.own;

import java.util.Locale;
import java.util.regex.Pattern;

/** A reporter's name as it is compared. */
final class ReporterName {
    private static final Pattern LEADING =
            Pattern.compile("^\\P{Alnum}*(?:the|a|an|its|his|her|their) ");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\P{L}*$");
    private static final Pattern PARTING = Pattern.compile("[\\s\\p{Pd}/]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ]");

    private ReporterName() {}

    /**
     * Whether two names are the same, or one holds the other as whole words; without regard to
     * case, a leading article or pronoun, a possessive ending and punctuation.
     */
    static boolean same(String a, String b) {
        String one = words(a);
        String other = words(b);
        return !one.isBlank() && !other.isBlank() && (one.contains(other) || other.contains(one));
    }

    /** The words, each between two spaces. */
    private static String words(String name) {
        String lower = PARTING.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
        String bare = POSSESSIVE.matcher(LEADING.matcher(lower).replaceFirst("")).replaceFirst("");
        return " " + PUNCTUATION.matcher(bare).replaceAll("").strip().replaceAll(" +", " ") + " ";
    }
}

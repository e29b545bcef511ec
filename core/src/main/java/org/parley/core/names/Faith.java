package org.parley.core.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arabic names in "of the faith": Nur al-Din, Noureddine, Nuruddin are one word. */
final class Faith {
    private static final String ARABIC = "\u062f\u064a\u0646";
    private static final Pattern ALONE = Pattern.compile("(([aeu]|ou|oo)[ld]?)?d(i|ee|ei|ie)ne?h?");
    private static final Pattern ENDING =
            Pattern.compile("(.{3,}?)((ou|oo|[aeou])(dd|ld|dh?d)|(ou|oo|u)d)(i|ee|ei|ie)ne?h?");

    private Faith() {}

    /** Whether the word is the second part only: "Din", "Eddine". */
    static boolean alone(String bare) {
        return bare.equals(ARABIC)
                || bare.equals("\u0627\u0644" + ARABIC)
                || bare.length() >= 3 && ALONE.matcher(bare).matches();
    }

    /** The two parts in one word. */
    static String whole(String first) {
        String bare = PersonTokens.bare(first);
        return bare + (bare.charAt(0) > '\u0400' ? ARABIC : "din");
    }

    /** The word in one form where it ends so; else as it is. */
    static String joined(String word) {
        if (!word.endsWith("n") && !word.endsWith("e")) {
            return word;
        }
        Matcher ending = ENDING.matcher(Letters.bare(Letters.small(word)));
        return ending.matches() ? ending.group(1) + "din" : word;
    }
}

package org.parley.core.names;

import java.util.regex.Pattern;

/** Arabic names of a servant of God: Abd al-Aziz, Abdelaziz, Abdul Aziz are one word. */
final class Abd {
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 3;
    private static final String SOMALI = "cabd";
    private static final String ARABIC = "\u0639\u0628\u062f";
    private static final Pattern ALONE = Pattern.compile("abe?d((ou|oo|[aeuo])[lrsnzdth]{1,2})?");

    private Abd() {}

    /** Whether the word is the first part only: "Abdel", "Abdul", "Abd". */
    static boolean alone(String bare) {
        return bare.equals(ARABIC) || ALONE.matcher(bare).matches();
    }

    /** The two parts of such a name in one word. */
    static String whole(String bare, String next) {
        return bare.equals(ARABIC)
                ? ARABIC + Scripts.withoutArticle(Letters.small(PersonTokens.plain(next)))
                : "abd" + rest(next);
    }

    /** The word in one form: "abd" and the rest, where it begins so; else as it is. */
    static String joined(String word) {
        if (word.regionMatches(true, 0, SOMALI, 0, SOMALI.length())) {
            return joined(word.substring(1));
        }
        if (!word.regionMatches(true, 0, "abd", 0, SHORTEST)) {
            return word;
        }
        String bare = Letters.bare(Letters.small(word));
        return bare.startsWith("abd") && rest(bare).length() >= SHORTEST
                ? "abd" + rest(bare)
                : word;
    }

    /** What follows "abd" and the article, which may be like the next letter. */
    static String rest(String word) {
        String bare = Letters.bare(Letters.small(PersonTokens.plain(word)));
        if (!bare.startsWith("abd")) {
            return bare;
        }
        int at = SHORTEST;
        while (at < bare.length() && VOWELS.indexOf(bare.charAt(at)) >= 0) {
            at++;
        }
        boolean article =
                at > SHORTEST
                        && at + 1 < bare.length()
                        && (bare.charAt(at) == 'l' || bare.charAt(at) == bare.charAt(at + 1));
        String rest = bare.substring(Math.min(bare.length(), article ? at + 1 : at));
        boolean god = article && (rest.equals("ah") || rest.startsWith("ahi"));
        return god ? "l" + rest : rest;
    }
}

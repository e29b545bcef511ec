package org.parley.core.names;

import com.ibm.icu.text.Transliterator;

/**
 * Names in other letters than Latin. Alphabets and abjads are read by {@code graphemes.tsv} itself;
 * Han, Hangul, kana and all others are put into Latin letters by ICU, which is loaded only then.
 */
final class Scripts {
    private static final String ARTICLE = "\u0627\u0644";
    private static final int SHORTEST = 3;

    private Scripts() {}

    /** Transliterators are stateless, says ICU's documentation: threads may share them. */
    private static final class Icu {
        static final Transliterator LATIN =
                Transliterator.getInstance("Han-Latin/Names; Any-Latin; NFC");
    }

    /** Whether the word is in letters that leave vowels out. */
    static boolean leavesVowelsOut(String word) {
        return !word.isEmpty()
                && switch (Character.UnicodeScript.of(word.codePointAt(0))) {
                    case ARABIC, HEBREW -> true;
                    default -> false;
                };
    }

    /** The word without the Arabic article. */
    static String withoutArticle(String word) {
        return word.length() >= SHORTEST + ARTICLE.length() && word.startsWith(ARTICLE)
                ? word.substring(ARTICLE.length())
                : word;
    }

    /** The name in letters that {@link Conventions} reads. */
    static String readable(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > '\u024f'
                    && Character.isLetter(name.charAt(i))
                    && !read(Character.UnicodeScript.of(name.codePointAt(i)))) {
                return Icu.LATIN.transliterate(name);
            }
        }
        return name;
    }

    private static boolean read(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN, CYRILLIC, GREEK, GEORGIAN, ARMENIAN, ARABIC, HEBREW, COMMON, INHERITED ->
                    true;
            default -> false;
        };
    }
}

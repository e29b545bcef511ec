package org.parley.core.names;

import com.ibm.icu.text.Transliterator;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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

    /** The name as it was before UTF-8 was read as Windows-1252 ("KoÅ¡tunica"). */
    static String repaired(String name) {
        boolean suspect = false;
        for (int i = 0; i + 1 < name.length(); i++) {
            char lead = name.charAt(i);
            suspect |=
                    lead >= 0xC3
                            && lead <= 0xDF
                            && !Character.isLowerCase(name.charAt(i + 1))
                            && name.charAt(i + 1) >= 0x80;
        }
        return suspect ? decoded(name) : name;
    }

    private static String decoded(String name) {
        try {
            ByteBuffer bytes =
                    Charset.forName("windows-1252").newEncoder().encode(CharBuffer.wrap(name));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return name; // it was not damaged so
        }
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

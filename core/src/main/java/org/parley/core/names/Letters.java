package org.parley.core.names;

import java.text.Normalizer;
import java.util.Locale;

/** How letters are made comparable before a word is read. */
final class Letters {
    /** Signs that stand for breath, softness or a glottal stop, or join words. */
    private static final String SILENT =
            "'\u2019\u2018`\u00b4\u02bc\u02bb\u02be\u02bf\u02b9\u02ba\u02b8\u2032\"";

    private static final int MARKED = 0xC0;

    private Letters() {}

    /** In small letters, composed, with their marks, without silent signs. */
    static String small(String word) {
        String lower =
                Normalizer.normalize(word, Normalizer.Form.NFC)
                        .replace('\u0130', 'I')
                        .toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (SILENT.indexOf(lower.charAt(i)) < 0) {
                kept.append(lower.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The letter without its marks. */
    static String bare(char letter) {
        return switch (letter) {
            case '\u0142' -> "l";
            case '\u0111', '\u00f0' -> "d";
            case '\u00f8' -> "o";
            case '\u00df' -> "ss";
            case '\u00e6' -> "ae";
            case '\u0153' -> "oe";
            case '\u0131' -> "i";
            case '\u0259' -> "a";
            case '\u00fe' -> "th";
            case '\u0127' -> "h";
            default ->
                    letter < MARKED
                            ? String.valueOf(letter)
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .replaceAll("\\p{M}+", "");
        };
    }

    /** The word in small letters without marks. */
    static String bare(String small) {
        boolean plain = true;
        for (int i = 0; plain && i < small.length(); i++) {
            plain = small.charAt(i) < MARKED;
        }
        if (plain) {
            return small;
        }
        StringBuilder bare = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            bare.append(bare(small.charAt(i)));
        }
        return bare.toString();
    }

    /** Letters and digits only, small, without marks: one form for spaces, hyphens and points. */
    static String only(String written) {
        String bare = bare(small(written));
        StringBuilder only = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isLetterOrDigit(bare.charAt(i)) || bare.charAt(i) > '\u02ff') {
                only.append(bare.charAt(i));
            }
        }
        return only.toString();
    }
}

package org.parley.core.names;

import java.text.Normalizer;
import java.util.Locale;

/** How letters are made comparable before a word is read. */
final class Letters {
    /** Signs that stand for breath, softness or a glottal stop, or join words. */
    private static final String SILENT =
            "'\u2019\u2018`\u00b4\u02bc\u02bb\u02be\u02bf\u02b9\u02ba\u02b8\u2032\"";

    private static final int MARKED = 0xC0;
    private static final int CACHED = 0x250;
    private static final int COMBINING = 0x300;
    private static final String[] BARE = bare();

    private Letters() {}

    /** In small letters, composed, with their marks, without silent signs. */
    static String small(String word) {
        String lower = composed(word).replace('\u0130', 'I').toLowerCase(Locale.ROOT);
        if (!hasSilent(lower)) {
            return lower;
        }
        StringBuilder kept = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            if (SILENT.indexOf(lower.charAt(i)) < 0) {
                kept.append(lower.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean hasSilent(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (SILENT.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** In form NFC. */
    static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= COMBINING) {
                return Normalizer.normalize(word, Normalizer.Form.NFC);
            }
        }
        return word;
    }

    /** The letter without its marks. */
    static String bare(char letter) {
        return letter < BARE.length ? BARE[letter] : stripped(letter);
    }

    private static String[] bare() {
        String[] bare = new String[CACHED];
        for (char letter = 0; letter < CACHED; letter++) {
            bare[letter] = letter < MARKED ? String.valueOf(letter) : stripped(letter);
        }
        return bare;
    }

    private static String stripped(char letter) {
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
            default -> withoutMarks(letter);
        };
    }

    private static String withoutMarks(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(1);
        for (int i = 0; i < parts.length(); i++) {
            if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(parts.charAt(i));
            }
        }
        return kept.toString();
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
        StringBuilder only = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter >= CACHED) {
                return filtered(bare(small(written)));
            }
            if (Character.isLetterOrDigit(letter)) {
                only.append(bare(Character.toLowerCase(letter)));
            }
        }
        return only.toString();
    }

    private static String filtered(String bare) {
        StringBuilder only = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            if (Character.isLetterOrDigit(bare.charAt(i)) || bare.charAt(i) >= COMBINING) {
                only.append(bare.charAt(i));
            }
        }
        return only.toString();
    }
}

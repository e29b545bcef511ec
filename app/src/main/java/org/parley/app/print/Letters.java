package org.parley.app.print;

import java.lang.Character.UnicodeScript;

/** What a terminal does with characters. */
public final class Letters {
    private Letters() {}

    /**
     * The text on one line: runs of white space become one space, control and direction-changing
     * characters (which could steer a terminal) become U+FFFD.
     */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space = out.length() > 0;
                continue;
            }
            if (space) {
                out.append(' ');
                space = false;
            }
            out.appendCodePoint(steers(letter) ? 0xFFFD : letter);
        }
        return out.toString();
    }

    private static boolean steers(int letter) {
        return Character.isISOControl(letter)
                || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069;
    }

    /**
     * Columns that a terminal needs for the text; East Asian wide letters count two, combining
     * marks none.
     */
    static int width(String text) {
        return text.codePoints().map(Letters::width).sum();
    }

    private static int width(int letter) {
        switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.FORMAT:
                return 0;
            default:
                return wide(letter) ? 2 : 1;
        }
    }

    private static boolean wide(int letter) {
        if (letter < 0x1100) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HANGUL
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || letter >= 0x1F300 && letter <= 0x1FAFF
                || letter >= 0xFF01 && letter <= 0xFF60;
    }
}

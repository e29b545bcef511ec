package org.parley.intake.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters that glyphs stand for. */
final class Letters {
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern NO_LETTER =
            Pattern.compile("[\\p{Cc}\\p{Co}\\uFEFF\\uFFFE\\uFFFF]");

    private Letters() {}

    /** Whether nobody knows what letter a glyph is: its font does not say. */
    static boolean isUnknown(String glyph) {
        int c = glyph.codePointAt(0);
        return c == 0xFFFD
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.isISOControl(c) && !Character.isWhitespace(c);
    }

    /** Ligatures taken apart; what is no letter is a space. */
    static String plain(String glyph) {
        if (glyph.length() == 1 && glyph.charAt(0) >= ' ' && glyph.charAt(0) < 0x7F) {
            return glyph;
        }
        String apart =
                LIGATURE.matcher(glyph)
                        .replaceAll(
                                match -> Normalizer.normalize(match.group(), Normalizer.Form.NFKC));
        return NO_LETTER.matcher(apart).replaceAll(" ").replace('\u00A0', ' ');
    }
}

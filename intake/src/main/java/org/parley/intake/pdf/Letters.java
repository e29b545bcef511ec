package org.parley.intake.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The letters that glyphs stand for. */
final class Letters {
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern NO_LETTER =
            Pattern.compile("[\\p{Cc}\\p{Co}\\uFEFF\\uFFFE\\uFFFF]");

    private Letters() {}

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

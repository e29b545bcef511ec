package org.parley.app.web.page;

import org.parley.app.web.page.Sign.Family;

/** The colours of pictures that stand by themselves: those of the pages in the light. */
public final class Ink {
    public static final String PAPER = "#ffffff";
    public static final String WORDS = "#1d2329";
    public static final String FAINT = "#5b6670";
    public static final String LINE = "#d9d8d2";

    private Ink() {}

    /** The colour of a family's signs and words. */
    public static String of(Family family) {
        return switch (family) {
            case ASKS -> "#7a4a00";
            case GIVES -> "#11603a";
            case MEETS -> "#1d4f91";
            case OPPOSES -> "#8f2b1d";
            case PRESSES -> "#7a1450";
        };
    }

    /** What a family's words can be read on. */
    public static String under(Family family) {
        return switch (family) {
            case ASKS -> "#fdf0d5";
            case GIVES -> "#dff3e6";
            case MEETS -> "#e1ecfa";
            case OPPOSES -> "#fbe3de";
            case PRESSES -> "#f8dfee";
        };
    }
}

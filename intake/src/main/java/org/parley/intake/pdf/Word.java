package org.parley.intake.pdf;

/**
 * Letters that stand together on a page, or, with an empty text, the place of a picture. Lengths
 * are points, measured from the left and from the top of the page as it is read.
 *
 * @param spaced whether the page itself has a space behind it
 */
record Word(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        boolean spaced) {

    static Word picture(float left, float right, float middle) {
        return new Word("", left, right, middle, 0, false, true);
    }

    boolean isPicture() {
        return text.isEmpty();
    }

    /** The same word begun further left. */
    Word from(float otherLeft) {
        return new Word(text, otherLeft, right, baseline, size, bold, spaced);
    }
}

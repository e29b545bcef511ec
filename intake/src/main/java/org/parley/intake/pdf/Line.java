package org.parley.intake.pdf;

/**
 * A line of a column.
 *
 * @param text its words; a tab stands for a wide gap
 * @param size of most of its letters, in points
 * @param bold whether all of it is bold
 * @param firstWord width of its first word, by which one sees whether it would have had room on the
 *     line before
 */
record Line(
        String text,
        float left,
        float right,
        float baseline,
        float size,
        boolean bold,
        float firstWord) {

    Line withText(String other) {
        return new Line(other, left, right, baseline, size, bold, firstWord);
    }

    /** Whether two lines are set in one size of type, as far as an eye can tell. */
    boolean sizedAs(Line other) {
        return Math.abs(size - other.size) <= 0.1f * Math.max(size, other.size);
    }
}

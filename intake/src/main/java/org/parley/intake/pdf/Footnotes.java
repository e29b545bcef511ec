package org.parley.intake.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Notes in small type at the foot of a column, the first of them behind its mark. */
final class Footnotes {
    private static final float SMALL = 0.9f;
    private static final float LOWER_PART = 0.5f;
    private static final Pattern MARK =
            Pattern.compile(
                    "(\\d{1,3}|[*†‡§]{1,3}|\\[\\d{1,3}]|\\(\\d{1,3}\\))[.)]?\\s?[\\p{L}\"“‘].*");

    private Footnotes() {}

    /** The lines of a column above its notes. */
    static List<Line> above(List<Line> lines, float pageHeight, float usualSize) {
        return lines.subList(0, start(lines, pageHeight, usualSize));
    }

    /** The notes. */
    static List<Line> in(List<Line> lines, float pageHeight, float usualSize) {
        return lines.subList(start(lines, pageHeight, usualSize), lines.size());
    }

    private static int start(List<Line> lines, float pageHeight, float usualSize) {
        int start = lines.size();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.size() > SMALL * usualSize || line.baseline() < LOWER_PART * pageHeight) {
                break;
            }
            if (MARK.matcher(line.text()).matches()) {
                start = i;
            }
        }
        return start;
    }
}

package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong together, over columns and pages; grows while it is read. */
final class Paragraph {
    private static final Pattern FINISHED =
            Pattern.compile(".*[.!?:;…][\"”“’»)\\]]*", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("(?s)\\S*\\p{L}\\S*\\s.*\\p{L}.*");

    private final List<Line> lines = new ArrayList<>();
    private final int page;

    /**
     * @param page on which it begins
     */
    Paragraph(int page, Line first) {
        this.page = page;
        lines.add(first);
    }

    void add(Line line) {
        lines.add(line);
    }

    int page() {
        return page;
    }

    float size() {
        return lines.get(0).size();
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    /** Whether it has several lines, all as far from the left as {@code last()}. */
    boolean isInset() {
        return lines.size() > 1 && Math.abs(lines.get(0).left() - last().left()) < 0.3f * size();
    }

    /** Whether it ends as a sentence does. */
    boolean isFinished() {
        return FINISHED.matcher(last().text()).matches();
    }

    boolean endsWithHyphen() {
        return Hyphens.isDivided(last().text());
    }

    boolean hasOneLine() {
        return lines.size() == 1;
    }

    /** Whether it has two words at least. */
    boolean isSentence() {
        return lines.size() > 1 || SENTENCE.matcher(last().text()).matches();
    }

    String text(Hyphens hyphens) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            hyphens.append(text, line.text());
        }
        String joined = hyphens.withoutSoft(text.toString()).strip();
        return lines.size() == 1 ? joined : joined.replace('\t', ' '); // spaced out, no table
    }
}

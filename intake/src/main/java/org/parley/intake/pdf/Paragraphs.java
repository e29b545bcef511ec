package org.parley.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts lines together to paragraphs. A new one begins at an indent, behind a distance or a short
 * line, and where size or weight of the type change. One that a column or page breaks off goes on
 * in the next.
 */
final class Paragraphs {
    private static final float INDENT = 0.8f;
    private static final float HEADLINE = 1.25f;

    /** A distance larger than between the other lines by so much is seen. */
    private static final float DISTANCE = 1.2f;

    /** The width of a column is judged by so many lines before and behind. */
    private static final int NEIGHBOURS = 4;

    /** How far back an unfinished paragraph is looked for, behind a caption or a pull quote. */
    private static final int BACK = 3;

    private static final Pattern ITEM =
            Pattern.compile("([•▪■‣●◦*–—-]|\\d{1,2}[.)]|\\(\\w\\))[ \t].*");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final float usualSize;
    private final float usualLeading;
    private int indented;
    private int begun;

    private Paragraphs(float usualSize, float usualLeading) {
        this.usualSize = usualSize;
        this.usualLeading = usualLeading;
    }

    /**
     * The paragraphs of pages, in their order.
     *
     * @param usualSize in which most of the document is set
     */
    static List<Paragraph> of(List<Page> pages, float usualSize) {
        Paragraphs all = new Paragraphs(usualSize, leading(pages, usualSize));
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                all.add(block, page.number());
            }
        }
        return all.paragraphs;
    }

    /** How far lines of the usual size stand apart, in their size. */
    private static float leading(List<Page> pages, float usualSize) {
        List<Float> distances = new ArrayList<>();
        for (Page page : pages) {
            for (Block block : page.blocks()) {
                for (int i = 1; i < block.lines().size(); i++) {
                    Line line = block.lines().get(i);
                    if (Math.abs(line.size() - usualSize) < 0.05f * usualSize) {
                        distances.add(distance(block.lines().get(i - 1), line));
                    }
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 1.25f : Math.max(0.8f, distances.get(distances.size() / 2));
    }

    private static float distance(Line above, Line line) {
        return (line.baseline() - above.baseline()) / line.size();
    }

    private void add(Block block, int page) {
        List<Line> lines = block.lines();
        addFirst(block, page);
        for (int i = 1; i < lines.size(); i++) {
            if (begins(i, block)) {
                paragraphs.add(new Paragraph(page, lines.get(i)));
            } else {
                current().add(lines.get(i));
            }
        }
    }

    private Paragraph current() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    private boolean begins(int i, Block block) {
        Line line = block.lines().get(i);
        Line above = block.lines().get(i - 1);
        if (!line.sizedAs(above)
                || distance(above, line) > DISTANCE * leadingOf(line)
                || isRow(line) && isRow(above)) {
            return true;
        }
        if (line.size() >= HEADLINE * usualSize) {
            return false;
        }
        boolean isShort = !isMidSentence(line) && isShort(above, line, right(i - 1, block));
        boolean indent =
                line.left() > above.left() + INDENT * line.size() || isIndentedAgain(i, block);
        begun += isShort || indent ? 1 : 0;
        indented += indent ? 1 : 0;
        return isShort
                || indent
                || line.bold() != above.bold()
                || ITEM.matcher(line.text()).matches() && current().isFinished()
                || current().isInset() && line.left() < above.left() - INDENT * line.size();
    }

    /** Whether a line goes on with a sentence that the one above did not end. */
    private boolean isMidSentence(Line line) {
        return Character.isLowerCase(line.text().codePointAt(0)) && !current().isFinished();
    }

    /** Whether a line is a row of a table. */
    private static boolean isRow(Line line) {
        return line.text().indexOf('\t') >= 0;
    }

    /** Whether the line above is a paragraph of its own, and indented just as this one is. */
    private boolean isIndentedAgain(int i, Block block) {
        if (!current().hasOneLine() || i + 1 == block.lines().size()) {
            return false;
        }
        Line line = block.lines().get(i);
        float least = INDENT * line.size();
        return Math.abs(line.left() - block.lines().get(i - 1).left()) < 0.3f * line.size()
                && block.lines().get(i + 1).left() < line.left() - least;
    }

    /** Large type stands closer than text does. */
    private float leadingOf(Line line) {
        return line.size() >= HEADLINE * usualSize ? Math.max(1.3f, usualLeading) : usualLeading;
    }

    /** Whether the first word of a line would have had room on the line above. */
    private static boolean isShort(Line above, Line line, float right) {
        return !Hyphens.isDivided(above.text())
                && above.right() + line.firstWord() + 1.3f * line.size() < right;
    }

    /** How far the lines around one reach that are set as it is. */
    private static float right(int i, Block block) {
        int from = Math.max(0, i - NEIGHBOURS);
        int to = Math.min(block.lines().size(), i + NEIGHBOURS + 1);
        Line line = block.lines().get(i);
        return new Block(block.lines().subList(from, to).stream().filter(line::sizedAs).toList())
                .right();
    }

    private void addFirst(Block block, int page) {
        Line first = block.lines().get(0);
        for (int back = 1; back <= Math.min(BACK, paragraphs.size()); back++) {
            Paragraph before = paragraphs.get(paragraphs.size() - back);
            if (before.last().sizedAs(first) && before.last().bold() == first.bold()) {
                if (goesOn(before, block, back > 1)) {
                    before.add(first);
                    paragraphs.remove(paragraphs.size() - back);
                    paragraphs.add(before);
                    return;
                }
                break;
            }
        }
        paragraphs.add(new Paragraph(page, first));
    }

    private boolean goesOn(Paragraph before, Block block, boolean interrupted) {
        Line first = block.lines().get(0);
        boolean lower = Character.isLowerCase(first.text().codePointAt(0));
        if (before.endsWithHyphen() || lower && !before.isFinished()) {
            return true;
        }
        boolean isHeadline = first.size() >= HEADLINE * usualSize;
        if (interrupted || isHeadline || isIndented(block)) {
            return false;
        }
        boolean full = !isShort(before.last(), first, before.last().left() + widthOf(block));
        return full && (!before.isFinished() || usesIndents());
    }

    private static float widthOf(Block block) {
        return block.right() - block.left();
    }

    private static boolean isIndented(Block block) {
        Line first = block.lines().get(0);
        return first.left() > block.left() + INDENT * first.size();
    }

    /** Whether paragraphs are told apart by an indent: then a line without one begins none. */
    private boolean usesIndents() {
        return indented >= 3 && indented * 2 > begun;
    }
}

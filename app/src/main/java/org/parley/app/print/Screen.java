package org.parley.app.print;

import java.util.List;

/**
 * What is printed on.
 *
 * @param width in columns, at least {@link #NARROWEST}
 */
public record Screen(int width, Ink ink) {
    public static final int NARROWEST = 40;

    public Screen {
        width = Math.max(width, NARROWEST);
    }

    /**
     * The text in lines of at most {@code width} less {@code indent} columns, each indented and
     * ended.
     */
    String paragraph(Words words, int indent) {
        return lines(words.wrap(width - indent), indent);
    }

    /**
     * As {@link #paragraph(Words, int)}, but cut short, and ended by dots, if it has more lines.
     */
    String paragraph(Words words, int indent, int mostLines) {
        return lines(
                Words.shortened(words.wrap(width - indent), mostLines, width - indent), indent);
    }

    private String lines(List<List<Words.Piece>> lines, int indent) {
        StringBuilder out = new StringBuilder();
        for (List<Words.Piece> line : lines) {
            out.append(" ".repeat(indent)).append(Words.paint(line, ink)).append('\n');
        }
        return out.toString();
    }
}

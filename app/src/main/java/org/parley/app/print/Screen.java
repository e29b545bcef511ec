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
        StringBuilder out = new StringBuilder();
        for (List<Words.Piece> line : words.wrap(width - indent)) {
            out.append(" ".repeat(indent)).append(Words.paint(line, ink)).append('\n');
        }
        return out.toString();
    }
}

package org.parley.intake.pdf;

import java.util.List;

/** Lines of one column, or of a strip over the whole width, from top to bottom; never empty. */
record Block(List<Line> lines) {
    Block {
        lines = List.copyOf(lines);
    }

    float left() {
        return (float) lines.stream().mapToDouble(Line::left).min().orElse(0);
    }

    float right() {
        return (float) lines.stream().mapToDouble(Line::right).max().orElse(0);
    }
}

package org.parley.app.web.pages;

import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Sign;
import org.parley.app.web.page.Svg;
import org.parley.app.web.page.Telling;
import org.parley.app.web.pages.BoardPage.Grid;
import org.parley.app.web.pages.BoardPage.Row;

/** The board as a picture that can be printed: each position with its shape, word and target. */
final class BoardPicture {
    private static final double MARGIN = 14;
    private static final double ISSUE = 190;
    private static final double COLUMN = 164;
    private static final double HEAD = 30;
    private static final double ROW = 46;
    private static final double TOP = 56;

    private final Grid grid;
    private final Svg svg;
    private final double width;
    private final double height;

    private BoardPicture(Grid grid, String title) {
        this.grid = grid;
        this.width = Math.max(640, 2 * MARGIN + ISSUE + COLUMN * grid.parties().size());
        this.height = TOP + HEAD + ROW * Math.max(1, grid.rows().size()) + MARGIN;
        this.svg = new Svg(width, height, title);
        svg.bold(MARGIN, 22, Svg.fitted(title, width - 2 * MARGIN, 15), 15, Ink.WORDS);
        HeapPicture.legend(svg, MARGIN, 42);
    }

    static String of(Grid grid, String title) {
        BoardPicture picture = new BoardPicture(grid, title);
        if (grid.rows().isEmpty()) {
            picture.svg.text(MARGIN, TOP + 24, "Nothing is known here.", 13, Ink.FAINT);
        } else {
            picture.head();
            picture.rows();
        }
        return picture.svg.document();
    }

    private void head() {
        for (int i = 0; i < grid.parties().size(); i++) {
            String party = Svg.fitted(grid.parties().get(i), COLUMN - 16, 13);
            svg.bold(left(i) + 8, TOP + 19, party, 13, Ink.WORDS);
        }
        svg.line(MARGIN, TOP + HEAD, width - MARGIN, TOP + HEAD, Ink.FAINT);
    }

    private static double left(int column) {
        return MARGIN + ISSUE + COLUMN * column;
    }

    private void rows() {
        for (int i = 0; i < grid.rows().size(); i++) {
            Row row = grid.rows().get(i);
            double y = TOP + HEAD + ROW * i;
            svg.bold(MARGIN, y + 20, Svg.fitted(row.issue(), ISSUE - 12, 13), 13, Ink.WORDS);
            for (int j = 0; j < row.cells().size(); j++) {
                double x = left(j);
                row.cells().get(j).ifPresent(cell -> cell(x, y, cell.move()));
            }
            svg.line(MARGIN, y + ROW, width - MARGIN, y + ROW, Ink.LINE);
        }
    }

    private void cell(double x, double y, Telling move) {
        Sign sign = move.sign();
        String ground = sign.denied() ? Ink.PAPER : Ink.under(sign.family());
        svg.rect(x + 2, y + 2, COLUMN - 4, ROW - 4, ground, sign.denied() ? Ink.LINE : null);
        svg.mark(x + 15, y + 15, 5.5, sign, "");
        String words = sign.words() + (sign.hedged() ? "?" : "");
        String target = move.target() == null ? "" : "→ " + move.target();
        double room = COLUMN - 32;
        String cut = Svg.fitted(words, room, 13);
        double left = room - Svg.width(cut, 13) - 6;
        String toward = left < 30 ? "" : Svg.fitted(target, left, 12);
        svg.text(x + 26, y + 19, cut, toward, 13, Ink.of(sign.family()));
        String day = move.day().map(Object::toString).orElse("undated");
        svg.text(x + 10, y + 36, day + (sign.past() ? ", earlier" : ""), 11, Ink.FAINT);
    }
}

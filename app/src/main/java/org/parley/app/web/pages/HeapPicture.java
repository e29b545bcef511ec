package org.parley.app.web.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Sign;
import org.parley.app.web.page.Sign.Family;
import org.parley.app.web.page.Svg;

/** Moves over time as bars, with the families on top of each other. */
final class HeapPicture {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 260;
    private static final double LEFT = 44;
    private static final double RIGHT = 944;
    private static final double TOP = 56;
    private static final double BOTTOM = 226;

    private HeapPicture() {}

    static String of(Heap heap, String title) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        svg.bold(14, 22, Svg.fitted(title, WIDTH - 28, 15), 15, Ink.WORDS);
        legend(svg, 14, 42);
        if (heap.piles().isEmpty()) {
            svg.text(14, 90, "No dated move is known here.", 13, Ink.FAINT);
            return svg.document();
        }
        LocalDate first = heap.piles().get(0).first();
        LocalDate last = heap.piles().get(heap.piles().size() - 1).last();
        Days days = new Days(first, last.plusDays(1), LEFT, RIGHT);
        days.draw(svg, TOP, BOTTOM);
        int highest = heap.highest();
        for (int n : highest == 1 ? new int[] {0, 1} : new int[] {0, highest / 2, highest}) {
            double y = BOTTOM - (BOTTOM - TOP) * n / highest;
            svg.line(LEFT, y, RIGHT, y, Ink.LINE);
            svg.text(LEFT - 6, y + 4, String.valueOf(n), 11, Ink.FAINT, Svg.Anchor.END, false);
        }
        heap.piles().forEach(pile -> pile(svg, days, pile, highest, heap.unit()));
        return svg.document();
    }

    private static void pile(Svg svg, Days days, Heap.Pile pile, int highest, Heap.Unit unit) {
        double x = days.at(pile.first());
        double next = days.at(pile.last().plusDays(1));
        double width = Math.max(1.5, Math.min(40, (next - x) * 0.8));
        double y = BOTTOM;
        for (Map.Entry<Family, Integer> moves : pile.moves().entrySet()) {
            double height = (BOTTOM - TOP) * moves.getValue() / highest;
            y -= height;
            svg.bar(
                    x + (next - x - width) / 2,
                    y,
                    width,
                    height,
                    Ink.of(moves.getKey()),
                    moves.getValue() + " " + moves.getKey().meaning() + ", " + words(pile, unit));
        }
    }

    private static String words(Heap.Pile pile, Heap.Unit unit) {
        return ChronoUnit.DAYS.between(pile.first(), pile.last()) == 0
                ? pile.first().toString()
                : unit.word() + " of " + pile.first();
    }

    /** What the signs mean, from left to right. */
    static void legend(Svg svg, double x, double y) {
        double at = x;
        for (Family family : Family.values()) {
            svg.mark(at + 5, y - 4, 5, new Sign(family, "", false, false, false), "");
            svg.text(at + 15, y, family.meaning(), 11, Ink.FAINT);
            at += 33 + Svg.width(family.meaning(), 11);
        }
    }
}

package org.parley.app.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Sign;
import org.parley.app.web.page.Svg;
import org.parley.app.web.page.Telling;
import org.parley.ledger.history.Deadline;

/** Deadlines as marks over the days of whole months, those of one day on top of each other. */
final class DueStrip {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 190;
    private static final double BASE = 150;
    private static final double LEFT = 44;

    /** Today is shown beside deadlines that are no farther from it, in days. */
    private static final int NEAR = 366;

    /** So many marks stand on a day; a number tells of the others. */
    private static final int STACK = 4;

    private DueStrip() {}

    static String of(List<Deadline> deadlines, LocalDate today, String title) {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        svg.bold(14, 22, Svg.fitted(title, WIDTH - 28, 15), 15, Ink.WORDS);
        boolean near = deadlines.stream().allMatch(one -> Math.abs(one.daysLeft(today)) <= NEAR);
        LocalDate first = near ? today : deadlines.get(0).due();
        LocalDate last = first;
        Map<LocalDate, List<Deadline>> byDay = new TreeMap<>();
        for (Deadline one : deadlines) {
            first = one.due().isBefore(first) ? one.due() : first;
            last = one.due().isAfter(last) ? one.due() : last;
            byDay.computeIfAbsent(one.due(), day -> new ArrayList<>()).add(one);
        }
        Days days =
                new Days(
                        first.withDayOfMonth(1),
                        last.withDayOfMonth(last.lengthOfMonth()),
                        LEFT,
                        WIDTH - LEFT);
        days.draw(svg, 52, BASE);
        svg.line(LEFT, BASE, WIDTH - LEFT, BASE, Ink.FAINT);
        if (near) {
            today(svg, days.at(today), today);
        }
        byDay.forEach((day, dues) -> mark(svg, days.at(day), dues));
        if (deadlines.isEmpty()) {
            svg.text(WIDTH / 2, 100, "No deadline here", 13, Ink.FAINT, Svg.Anchor.MIDDLE, false);
        }
        return svg.document();
    }

    private static void today(Svg svg, double x, LocalDate today) {
        svg.bar(x - 1, 44, 2, BASE - 44, Ink.WORDS, "today, " + today);
        boolean right = x > WIDTH - 80;
        svg.text(
                x + (right ? -4 : 4),
                49,
                "today",
                11,
                Ink.WORDS,
                right ? Svg.Anchor.END : Svg.Anchor.START,
                false);
    }

    private static void mark(Svg svg, double x, List<Deadline> dues) {
        for (int i = 0; i < Math.min(STACK, dues.size()); i++) {
            Telling move = Telling.of(dues.get(i).event());
            String tells = dues.get(i).due() + " " + move.holder() + ": " + move.sign().words();
            svg.mark(x, BASE - 12 - 20 * i, 7, Sign.of(move.entry()), tells);
        }
        if (dues.size() > STACK) {
            svg.text(
                    x,
                    BASE - 8 - 20 * STACK,
                    "+" + (dues.size() - STACK),
                    11,
                    Ink.FAINT,
                    Svg.Anchor.MIDDLE,
                    false);
        }
    }
}

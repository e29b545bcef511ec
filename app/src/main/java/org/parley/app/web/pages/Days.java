package org.parley.app.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parley.app.web.page.Ink;
import org.parley.app.web.page.Svg;

/** Days from left to right in a picture. */
record Days(LocalDate first, LocalDate last, double left, double right) {
    private static final int LABELS = 9;

    double at(LocalDate day) {
        long span = ChronoUnit.DAYS.between(first, last);
        return span == 0
                ? (left + right) / 2
                : left + (right - left) * ChronoUnit.DAYS.between(first, day) / span;
    }

    /** Draws lines from top to bottom with their days below them. */
    void draw(Svg svg, double top, double bottom) {
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        DateTimeFormatter words =
                DateTimeFormatter.ofPattern(
                        span <= 400 ? "d MMM" : span <= 4_000 ? "MMM uuuu" : "uuuu",
                        Locale.ENGLISH);
        for (LocalDate day : marks(span)) {
            svg.line(at(day), top, at(day), bottom, Ink.LINE);
            svg.text(
                    at(day),
                    bottom + 16,
                    words.format(day),
                    11,
                    Ink.FAINT,
                    at(day) > right - 28 ? Svg.Anchor.END : Svg.Anchor.MIDDLE,
                    false);
        }
    }

    private List<LocalDate> marks(long span) {
        if (span <= LABELS * 7L * 2) {
            int step = (int) Math.max(1, Math.ceil((double) span / LABELS));
            return marks(first, day -> day.plusDays(step));
        }
        if (span <= LABELS * 365L) {
            int step = (int) Math.ceil(span / 30.4 / LABELS);
            LocalDate start = first.getDayOfMonth() == 1 ? first : first.plusMonths(1);
            return marks(start.withDayOfMonth(1), day -> day.plusMonths(step));
        }
        int step = (int) Math.ceil(span / 365.25 / LABELS);
        return marks(first.plusYears(1).withDayOfYear(1), day -> day.plusYears(step));
    }

    private List<LocalDate> marks(LocalDate start, UnaryOperator<LocalDate> next) {
        List<LocalDate> marks = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(last); day = next.apply(day)) {
            marks.add(day);
        }
        return marks;
    }
}

package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.reader.dates.DayWords.Side;

/** Times of more than a year, found by the words of {@link PeriodWords}: decades, centuries. */
final class Ages {
    private static final List<String> TENS =
            List.of(
                    "",
                    "",
                    "twenties",
                    "thirties",
                    "forties",
                    "fifties",
                    "sixties",
                    "seventies",
                    "eighties",
                    "nineties");

    private Ages() {}

    /** "2012-15", "1992-1995". */
    static Optional<Period> years(Matcher m, @Nullable LocalDate written, Side side) {
        String from = m.group("years");
        String to = m.group("to");
        int first = Integer.parseInt(from);
        int last = Integer.parseInt(to.length() == 2 ? from.substring(0, 2) + to : to);
        return first < last
                ? Optional.of(new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
                : Optional.empty();
    }

    /** "The late 19th century": its last third. */
    static Optional<Period> century(Matcher m, @Nullable LocalDate written, Side side) {
        String nth = m.group("nth").toLowerCase(Locale.ROOT);
        int first = 100 * Numbers.ordinal(nth) - 99;
        int[] years =
                switch (PeriodWords.part(m)) {
                    case "early" -> new int[] {0, 32};
                    case "mid" -> new int[] {33, 66};
                    case "late" -> new int[] {67, 99};
                    default -> new int[] {0, 99};
                };
        return Optional.of(
                new Period(
                        LocalDate.of(first + years[0], 1, 1),
                        LocalDate.of(first + years[1], 12, 31)));
    }

    static Optional<Period> decade(Matcher m, @Nullable LocalDate written, Side side) {
        int first =
                m.group("decade") == null
                        ? 1900 + 10 * TENS.indexOf(m.group("tens").toLowerCase(Locale.ROOT))
                        : Integer.parseInt(m.group("decade"));
        String part = m.group("part2") == null ? m.group("part") : m.group("part2");
        int[] years =
                part == null
                        ? new int[] {0, 9}
                        : switch (part.toLowerCase(Locale.ROOT)) {
                            case "early" -> new int[] {0, 3};
                            case "mid" -> new int[] {4, 6};
                            case "late" -> new int[] {7, 9};
                            default -> new int[] {0, 9};
                        };
        return Optional.of(
                new Period(
                        LocalDate.of(first + years[0], 1, 1),
                        LocalDate.of(first + years[1], 12, 31)));
    }

    static Optional<Period> turn(Matcher m, @Nullable LocalDate written, Side side) {
        return Optional.ofNullable(written)
                .map(day -> day.minusMonths(6).getYear())
                .map(y -> new Period(LocalDate.of(y, 12, 31), LocalDate.of(y + 1, 1, 1)));
    }
}

package org.parley.reader.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The English words for a day, as a pattern, and which day they name. Words that name a longer time
 * ("by June", "next month") name no day; "the end of June" does.
 */
final class DayWords {
    /** Where a day lies that could be one before or one after the day of writing: "Friday". */
    enum Side {
        /** The next that comes, today included. */
        AHEAD,
        /** The last that was, today included. */
        BEHIND,
        /**
         * As {@link #BEHIND}, but a date that comes soon is that one: nobody writes of a date
         * nearly a year ago without the year.
         */
        BEHIND_OR_SOON
    }

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static final Set<Month> LONG_IDES =
            Set.of(Month.MARCH, Month.MAY, Month.JULY, Month.OCTOBER);

    private DayWords() {}

    /**
     * The day that matched words name; empty if there is no such day, or nobody can know it.
     *
     * @param written when the words were written, or null: only full dates are then known
     */
    static Optional<LocalDate> day(Matcher m, @Nullable LocalDate written, Side side) {
        if (m.group("iso") != null) {
            String[] parts = m.group("iso").split("-");
            return of(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]));
        }
        if (m.group("yearfirst") != null) {
            String[] parts = m.group("yearfirst").split("/");
            return of(
                    Integer.parseInt(parts[0]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]));
        }
        if (m.group("figures") != null) {
            String[] parts = m.group("figures").split("[./-] ?");
            int year = Integer.parseInt(parts[2]);
            int one = Integer.parseInt(parts[0]);
            int other = Integer.parseInt(parts[1]);
            // Where the second can be no month, the first is: 10/27/2012.
            return other > 12 ? of(year, one, other) : of(year, other, one);
        }
        if (m.group("roman") != null) {
            int month = ROMAN.indexOf(m.group("roman")) + 1;
            return of(
                    Integer.parseInt(m.group("romanyear")),
                    month,
                    Integer.parseInt(m.group("daybefore")));
        }
        if (m.group("idesmonth") != null) {
            Month month = month(m.group("idesmonth"));
            return dayOf(
                    LONG_IDES.contains(month) ? 15 : 13, month, m.group("idesyear"), written, side);
        }
        for (String form : new String[] {"1", "2"}) {
            if (m.group("month" + form) != null) {
                int day = Numbers.ordinal(m.group("day" + form));
                @Nullable String named = m.group("named");
                if (named != null && m.group("year" + form) == null) {
                    return sameWeekday(named, day, month(m.group("month" + form)), written);
                }
                return dayOf(
                        day, month(m.group("month" + form)), m.group("year" + form), written, side);
            }
        }
        if (m.group("weekday2") != null) {
            return weekdayOfMonth(m, written, side);
        }
        if (m.group("endmonth") != null) {
            Month month = month(m.group("endmonth"));
            return dated(
                    m.group("endyear"),
                    written,
                    side,
                    year -> Optional.of(YearMonth.of(year, month).atEndOfMonth()));
        }
        if (m.group("endofyear") != null) {
            return of(Integer.parseInt(m.group("endofyear")), 12, 31);
        }
        if (m.group("feast") != null) {
            return feast(m, written, side);
        }
        return written == null ? Optional.empty() : near(m, written, side);
    }

    /** "Monday, January 4": of the years around, the nearest in which it is a Monday. */
    private static Optional<LocalDate> sameWeekday(
            String weekday, int day, Month month, @Nullable LocalDate written) {
        if (written == null) {
            return Optional.empty();
        }
        DayOfWeek named = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        return Stream.of(0, 1, -1, 2, -2, 3, -3)
                .flatMap(away -> of(written.getYear() + away, month.getValue(), day).stream())
                .filter(d -> d.getDayOfWeek() == named)
                .min(Comparator.comparingLong(d -> Math.abs(ChronoUnit.DAYS.between(written, d))));
    }

    /** "The second Friday of January", "the last Sunday in May 2024". */
    private static Optional<LocalDate> weekdayOfMonth(
            Matcher m, @Nullable LocalDate written, Side side) {
        DayOfWeek day = DayOfWeek.valueOf(m.group("weekday2").toUpperCase(Locale.ROOT));
        String which = m.group("which2").toLowerCase(Locale.ROOT);
        int nth = which.equals("last") ? -1 : Numbers.ordinal(which);
        Month month = month(m.group("month3"));
        return dated(
                m.group("year3"),
                written,
                side,
                year ->
                        Optional.of(
                                        LocalDate.of(year, month, 1)
                                                .with(TemporalAdjusters.dayOfWeekInMonth(nth, day)))
                                .filter(d -> d.getMonth() == month));
    }

    /** The day of a month; without a year the nearest on its side. */
    static Optional<LocalDate> dayOf(
            int day, Month month, @Nullable String year, @Nullable LocalDate written, Side side) {
        return dated(year, written, side, y -> of(y, month.getValue(), day));
    }

    private static Optional<LocalDate> feast(Matcher m, @Nullable LocalDate written, Side side) {
        @Nullable String which = m.group("feastwhich");
        if (which == null || written == null) {
            return dated(
                    m.group("feastyear"),
                    written,
                    side,
                    JUST_NOW,
                    year -> Optional.of(Feasts.in(year, m.group("feast"))));
        }
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" ->
                    Stream.of(0, -1)
                            .map(away -> Feasts.in(written.getYear() + away, m.group("feast")))
                            .filter(day -> day.isBefore(written))
                            .findFirst();
            case "next" ->
                    Stream.of(0, 1)
                            .map(away -> Feasts.in(written.getYear() + away, m.group("feast")))
                            .filter(day -> day.isAfter(written))
                            .findFirst();
            default -> Optional.of(Feasts.in(written.getYear(), m.group("feast")));
        };
    }

    /** What is counted from the day of writing. */
    private static Optional<LocalDate> near(Matcher m, LocalDate written, Side side) {
        if (m.group("relative") != null) {
            String word = m.group("relative").toLowerCase(Locale.ROOT);
            return Optional.of(
                    written.plusWeeks(m.group("weekon") == null ? 0 : 1)
                            .plusDays(
                                    word.startsWith("the day")
                                            ? (word.endsWith("tomorrow") ? 2 : -2)
                                            : word.equals("tomorrow")
                                                    ? 1
                                                    : word.equals("yesterday")
                                                                    || word.equals("last night")
                                                            ? -1
                                                            : 0));
        }
        if (m.group("weekday") != null) {
            boolean later = m.group("later") != null;
            return Optional.of(
                    weekday(
                                    m.group("weekday"),
                                    m.group("which"),
                                    written,
                                    later ? Side.AHEAD : side)
                            .plusWeeks(
                                    !later ? 0 : m.group("later").endsWith("fortnight") ? 2 : 1));
        }
        if (m.group("ofweek") != null) {
            String week = m.group("week").toLowerCase(Locale.ROOT);
            LocalDate monday = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(
                    monday.plusWeeks(week.equals("last") ? -1 : week.equals("next") ? 1 : 0)
                            .with(
                                    TemporalAdjusters.nextOrSame(
                                            DayOfWeek.valueOf(
                                                    m.group("ofweek").toUpperCase(Locale.ROOT)))));
        }
        if (m.group("letter") != null) {
            int away = List.of("ult", "inst", "prox").indexOf(m.group("latin")) - 1;
            LocalDate month = written.plusMonths(away);
            return of(month.getYear(), month.getMonthValue(), Integer.parseInt(m.group("letter")));
        }
        if (m.group("many") != null) {
            return Optional.of(weeksFrom(m, written));
        }
        if (m.group("relweek") != null) {
            boolean tomorrow = m.group("relweek").equalsIgnoreCase("tomorrow");
            return Optional.of(written.plusWeeks(1).plusDays(tomorrow ? 1 : 0));
        }
        if (m.group("nth") != null) {
            return nth(Numbers.ordinal(m.group("nth")), m.group("ofmonth"), written, side);
        }
        if (m.group("midnight") != null) {
            return Optional.of(written);
        }
        String unit = first(m, "endunit", "ends", "out");
        boolean next =
                m.group("endwhich") != null
                        && m.group("endwhich").matches("next|the (?:coming|following)");
        boolean last =
                m.group("endwhich") != null && m.group("endwhich").matches("last|the previous");
        return Optional.of(end(unit, next ? 1 : last ? -1 : 0, written));
    }

    /** "A week on Friday", "two weeks ago today". */
    private static LocalDate weeksFrom(Matcher m, LocalDate written) {
        int many = Numbers.cardinal(m.group("many"));
        int weeks = m.group("stride").equalsIgnoreCase("fortnight") ? 2 * many : many;
        @Nullable String back = m.group("backday");
        if (back != null) {
            return (switch (back.toLowerCase(Locale.ROOT)) {
                        case "today" -> written;
                        case "yesterday" -> written.minusDays(1);
                        default -> weekday(back, "last", written, Side.BEHIND);
                    })
                    .minusWeeks(weeks);
        }
        @Nullable String today = m.group("relday");
        LocalDate from =
                today == null
                        ? weekday(m.group("fromday"), null, written, Side.AHEAD)
                        : written.plusDays(today.equalsIgnoreCase("tomorrow") ? 1 : 0);
        return from.plusWeeks(weeks);
    }

    private static String first(Matcher m, String... groups) {
        return Stream.of(groups)
                .filter(g -> m.group(g) != null)
                .map(m::group)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no day: " + m.group()));
    }

    private static LocalDate weekday(
            String name, @Nullable String which, LocalDate written, Side side) {
        DayOfWeek day = DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        String word = which == null ? "" : which.toLowerCase(Locale.ROOT);
        if (word.matches("last|this past|the past")) {
            return written.with(TemporalAdjusters.previous(day));
        }
        if (word.equals("next")) {
            return written.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    .with(TemporalAdjusters.next(day));
        }
        return side != Side.AHEAD && word.matches("(?:this)?")
                ? written.with(TemporalAdjusters.previousOrSame(day))
                : written.with(TemporalAdjusters.nextOrSame(day));
    }

    private static Optional<LocalDate> nth(
            int day, @Nullable String which, LocalDate written, Side side) {
        YearMonth month = YearMonth.from(written);
        String of = which == null ? "" : which.toLowerCase(Locale.ROOT);
        if (of.equals("next")) {
            month = month.plusMonths(1);
        } else if (of.equals("last")) {
            month = month.minusMonths(1);
        } else if (of.equals("this")) {
            return of(month.getYear(), month.getMonthValue(), day);
        } else if (side == Side.AHEAD && day < written.getDayOfMonth()) {
            month = month.plusMonths(1);
        } else if (side != Side.AHEAD && day > written.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        return of(month.getYear(), month.getMonthValue(), day);
    }

    private static LocalDate end(String unit, int away, LocalDate written) {
        return switch (unit) {
            case "day" -> written.plusDays(away);
            case "week" ->
                    written.plusWeeks(away).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> YearMonth.from(written).plusMonths(away).atEndOfMonth();
            case "quarter" ->
                    YearMonth.from(written)
                            .plusMonths(2 - (written.getMonthValue() - 1) % 3 + 3L * away)
                            .atEndOfMonth();
            default -> LocalDate.of(written.getYear() + away, Month.DECEMBER, 31);
        };
    }

    /** A day of each year. */
    private interface Yearly {
        Optional<LocalDate> in(int year);

        default Optional<LocalDate> first(int year, Predicate<LocalDate> fits) {
            return Stream.of(0, 1, 2).flatMap(n -> in(year + n).stream()).filter(fits).findFirst();
        }

        default Optional<LocalDate> last(int year, Predicate<LocalDate> fits) {
            return Stream.of(0, 1, 2).flatMap(n -> in(year - n).stream()).filter(fits).findFirst();
        }
    }

    /**
     * How long a date ahead may have been over, in days: news tell of the limit that has passed.
     */
    private static final int LATELY = 60;

    /** The same of feasts. */
    private static final int JUST_NOW = 30;

    /** In months. */
    private static final int SOON = 2;

    private static Optional<LocalDate> dated(
            @Nullable String year, @Nullable LocalDate written, Side side, Yearly day) {
        return dated(year, written, side, LATELY, day);
    }

    private static Optional<LocalDate> dated(
            @Nullable String year, @Nullable LocalDate written, Side side, int lately, Yearly day) {
        if (year != null) {
            return day.in(Integer.parseInt(year));
        }
        if (written == null) {
            return Optional.empty();
        }
        LocalDate last =
                switch (side) {
                    case AHEAD -> null;
                    case BEHIND -> written;
                    case BEHIND_OR_SOON -> written.plusMonths(SOON);
                };
        if (last == null) {
            return day.first(written.getYear() - 1, d -> !d.isBefore(written.minusDays(lately)));
        }
        return day.last(written.getYear() + 1, d -> !d.isAfter(last));
    }

    static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(m -> m.name().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no month: " + name));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }
}

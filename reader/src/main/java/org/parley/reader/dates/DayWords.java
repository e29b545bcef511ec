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
import java.util.regex.Matcher;
import java.util.stream.Collectors;
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
        BEHIND
    }

    private static final String YEAR = "(?:19|20)\\d\\d";

    /** A full stop belongs to an abbreviation only. */
    static final String MONTH =
            "(?:(?:" + months(9) + ")\\b|(?:" + months(3) + "|Sept|SEPT)\\b\\.?)";

    private static final String WEEKDAY = "(?:" + weekdays() + ")";

    /** How the clock stands on the day does not change the day: "midnight on", "noon". */
    private static final String CLOCK =
            "(?:(?i:(?:the )?(?:end|close) of (?:(?:business|play|trading) (?:on )?)?)(?=[Tt]oday|[Tt]omorrow|"
                    + WEEKDAY
                    + ")|(?i:(?:midnight|noon|midday|dawn|dusk|sunset|sunrise"
                    + "|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?| o'clock| hours)?)"
                    + "(?: (?:GMT|UTC|local time))?,?(?: on| of)? ))?";

    /** The words, with groups that only {@link #day} knows. */
    static final String PATTERN =
            CLOCK
                    + "(?:"
                    + String.join(
                            "|",
                            "(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b",
                            "(?<figures>\\d{1,2}(?:\\. ?\\d{1,2}\\. ?|/\\d{1,2}/|-\\d{1,2}-)(?:19|20)\\d\\d)\\b",
                            "(?<yearfirst>\\d{4}/\\d\\d?/\\d\\d?)\\b",
                            "(?:(?<named>" + WEEKDAY + "),? (?:the )?)?(?:" + dayAndMonth() + ")",
                            "(?i:the )?(?<which2>(?i:first|second|third|fourth|fifth|last)) (?<weekday2>"
                                    + WEEKDAY
                                    + ") (?i:of|in) (?<month3>"
                                    + MONTH
                                    + ")(?:,? (?<year3>"
                                    + YEAR
                                    + ")\\b)?",
                            "(?<ofweek>"
                                    + WEEKDAY
                                    + ") (?:(?i:of) )?(?<week>(?i:last|next|this)) (?i:week)\\b",
                            end(),
                            "(?<feast>"
                                    + Numbers.anyOf(Feasts.names())
                                    + ")\\b(?:,? (?<feastyear>"
                                    + YEAR
                                    + ")\\b)?",
                            "(?<relative>(?i:the day (?:after tomorrow|before yesterday)|today|tonight|tomorrow|yesterday|last night"
                                    + "|this (?:morning|afternoon|evening)))\\b(?<weekon>(?i: week)\\b)?",
                            "(?i:the) (?<letter>\\d{1,2})(?:st|nd|rd|th)? (?<latin>inst|ult|prox)\\.",
                            "(?:(?<which>(?i:this|next|last|this coming|the coming|the following)) )?(?<weekday>"
                                    + WEEKDAY
                                    + ")\\b(?<later>(?i: week\\b|,? a week later| fortnight\\b))?",
                            "(?i:a week (?:from|on)) (?<fromday>" + WEEKDAY + ")\\b",
                            "(?i:the) (?<nth>\\d{1,2}(?:st|nd|rd|th)|(?i:first(?= of (?:the|this) month)))"
                                    + "(?: of (?<ofmonth>(?i:the|this|next|last)) month|(?=[.,;:!?\"”’)]|$| (?:and|or|if|unless|when|to)\\b))",
                            "(?<midnight>(?i:midnight))\\b")
                    + ")";

    private DayWords() {}

    private static String dayAndMonth() {
        return "(?<month1>"
                + MONTH
                + ") (?<day1>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|\\.\\d|,\\d)(?:,? (?<year1>"
                + YEAR
                + ")\\b)?|(?:(?i:the) )?(?<day2>"
                + Numbers.ORDINAL
                + ")\\.? (?:of )?(?<month2>"
                + MONTH
                + ")(?:,? (?<year2>"
                + YEAR
                + ")\\b)?";
    }

    private static String end() {
        return "(?i:the )?(?i:very )?(?i:end|close) of (?:(?<endmonth>"
                + MONTH
                + ")(?: (?<endyear>"
                + YEAR
                + ")\\b)?|(?<endofyear>"
                + YEAR
                + ")\\b|(?<endwhich>the|this|next|the current|the coming|the following) "
                + "(?<endunit>day|week|month|quarter|year)\\b)"
                + "|(?:the )?(?<ends>week|month|quarter|year)(?:['’]s|[- ]) ?end\\b"
                + "|the (?<out>week|month|year) (?:is|was) (?:out|over)\\b";
    }

    /** The months' names, cut to so many letters. */
    private static String months(int letters) {
        return Arrays.stream(Month.values())
                .map(m -> m.name().substring(0, Math.min(letters, m.name().length())))
                .flatMap(name -> Stream.of(capital(name), name))
                .distinct()
                .collect(Collectors.joining("|"));
    }

    private static String weekdays() {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(d -> Stream.of(capital(d.name()), d.name()))
                .collect(Collectors.joining("|"));
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

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
            return of(
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[0]));
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
            return dated(
                    m.group("feastyear"),
                    written,
                    side,
                    year -> Optional.of(Feasts.in(year, m.group("feast"))));
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
        if (m.group("fromday") != null) {
            return Optional.of(weekday(m.group("fromday"), null, written, Side.AHEAD).plusWeeks(1));
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
        return Optional.of(end(unit, next, written));
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
        if (word.equals("last")) {
            return written.with(TemporalAdjusters.previous(day));
        }
        if (word.equals("next")) {
            return written.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    .with(TemporalAdjusters.next(day));
        }
        return side == Side.BEHIND && word.isEmpty()
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
        } else if (side == Side.BEHIND && day > written.getDayOfMonth()) {
            month = month.minusMonths(1);
        }
        return of(month.getYear(), month.getMonthValue(), day);
    }

    private static LocalDate end(String unit, boolean next, LocalDate written) {
        return switch (unit) {
            case "day" -> written.plusDays(next ? 1 : 0);
            case "week" ->
                    written.plusWeeks(next ? 1 : 0)
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case "month" -> YearMonth.from(written).plusMonths(next ? 1 : 0).atEndOfMonth();
            case "quarter" ->
                    YearMonth.from(written)
                            .plusMonths(2 - (written.getMonthValue() - 1) % 3 + (next ? 3 : 0))
                            .atEndOfMonth();
            default -> LocalDate.of(written.getYear() + (next ? 1 : 0), Month.DECEMBER, 31);
        };
    }

    /** A day of each year. */
    private interface Yearly {
        Optional<LocalDate> in(int year);
    }

    /**
     * How long a day ahead may have been over, in months: news tell of the limit that has passed.
     */
    private static final int LATELY = 2;

    private static Optional<LocalDate> dated(
            @Nullable String year, @Nullable LocalDate written, Side side, Yearly day) {
        if (year != null) {
            return day.in(Integer.parseInt(year));
        }
        if (written == null) {
            return Optional.empty();
        }
        LocalDate last =
                side == Side.BEHIND
                        ? written
                        : written.plusYears(1).minusMonths(LATELY).minusDays(1);
        for (int ahead = 1; ahead >= -1; ahead--) {
            Optional<LocalDate> found =
                    day.in(written.getYear() + ahead).filter(d -> !d.isAfter(last));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

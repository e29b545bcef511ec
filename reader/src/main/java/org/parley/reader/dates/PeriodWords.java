package org.parley.reader.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.reader.dates.DayWords.Side;

/**
 * The English words for times longer than a day, and which days they cover: "late May", "last
 * week", "the second half of 2024", "the winter of 2023", "the 1990s". Weeks run from Monday to
 * Sunday, quarters and years are those of the calendar, seasons those of the north, in whole
 * months.
 */
final class PeriodWords {
    /** The words, and which days they are. */
    private record Kind(Pattern words, Reading reading) {}

    /** Empty if nobody can know. */
    private interface Reading {
        Optional<Period> of(Matcher m, @Nullable LocalDate written, Side side);
    }

    /** What was found at a place: where the words end, and the period if somebody can know it. */
    record Found(int end, Optional<Period> period) {}

    private static final String YEAR =
            "(?<year>(?:1[5-9]|20)\\d\\d)\\b(?!s|-\\d|[.,]\\d| (?i:percent|people|jobs|euros?|dollars|workers|tonnes))";
    private static final String PART =
            "(?:(?i:the )?(?<part>(?i:early(?: in)?|mid|late(?: in)?|beginning of|start of|middle of|end of))(?: |-))";
    private static final String WHICH =
            "(?<which>(?i:last|next|this|the coming|the current|this coming|the previous|this past|the past))";
    private static final String SEASON = "(?<season>(?i:spring|summer|autumn|fall|winter))";

    private static final List<Kind> KINDS =
            List.of(
                    kind(
                            "(?i:the )(?<nth>(?i:first|second|third|fourth|last|final))[ -](?<share>(?i:half|quarter))"
                                    + "(?: (?i:of) (?:(?i:the year )?"
                                    + YEAR
                                    + "|(?<of>(?i:(?:the|this|next|last) year))\\b)|\\b(?! of))",
                            PeriodWords::share),
                    kind(
                            "(?:Q(?<nth>[1-4])|(?<share>H)[12])\\b(?:,? (?i:of )?" + YEAR + ")?",
                            PeriodWords::figure),
                    kind(
                            "(?i:the )(?<which>(?i:first|last|final)) (?<count>"
                                    + Numbers.CARDINAL
                                    + ") (?<length>(?i:months|days)) (?i:of) (?:"
                                    + "(?<month>"
                                    + DayPattern.MONTH
                                    + ")(?: "
                                    + YEAR
                                    + ")?|(?i:the year )?(?<year2>(?:19|20)\\d\\d)\\b|(?<of>(?i:(?:the|this|next|last) (?:month|year)))\\b)",
                            PeriodWords::stretch),
                    kind(
                            "(?i:the )?(?<years>(?:1[89]|20)\\d\\d)[-–/](?<to>(?:1[89]|20)?\\d\\d)\\b(?![-–/\\d]| (?i:season|fiscal|financial|school|academic|budget|tax))",
                            Ages::years),
                    kind(
                            "(?i:the )?(?:(?<part>(?i:early|mid|late))[ -])?(?<nth>(?i:"
                                    + "\\d\\d?(?:st|nd|rd|th)|[a-z]+teenth|twelfth|twentieth|twenty-first))[ -](?i:century)\\b",
                            Ages::century),
                    kind(
                            PART
                                    + "?(?:"
                                    + WHICH
                                    + " )?(?<month>"
                                    + DayPattern.MONTH
                                    + ")(?:,? (?i:of )?(?:"
                                    + YEAR
                                    + "|(?<of>(?i:(?:this|next|last) year)))\\b)?",
                            PeriodWords::month),
                    kind(
                            PART
                                    + "?(?:(?:"
                                    + WHICH
                                    + "|(?i:the)) )?"
                                    + SEASON
                                    + "\\b(?: (?i:of )?(?:"
                                    + YEAR
                                    + "(?:[/-]\\d{2,4})?|(?<of>(?i:(?:this|next|last) year))\\b))?",
                            PeriodWords::season),
                    kind(
                            PART
                                    + "?(?i:the )?(?:(?<part2>(?i:early|mid|late))[ -])?(?:(?<decade>(?:1[5-9]|20)\\d0)['’]?s\\b|(?<tens>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\\b)",
                            Ages::decade),
                    kind("(?i:the )?(?i:turn of the year)", Ages::turn),
                    kind(
                            "(?i:the )?(?<unit>(?i:week|weekend|month|quarter|year|decade))"
                                    + " (?<which>(?i:before last|after next))\\b",
                            PeriodWords::unit),
                    kind(
                            "(?i:the )?(?<part>(?i:start|beginning|first day|middle) of )(?<which>(?i:the|this|next|last|the previous))"
                                    + " (?<unit>(?i:week|month|quarter|year|decade|century))\\b",
                            PeriodWords::unit),
                    kind(
                            "(?i:the )?(?i:week(?<end>end)? (?:of|beginning|starting)) (?i:the )?"
                                    + DayPattern.WORDS,
                            PeriodWords::weekOf),
                    kind(
                            "(?<![Tt]he )(?:(?<part>(?i:earlier|later|early(?: in)?|mid|late(?: in)?))[ -])?"
                                    + WHICH
                                    + " (?<unit>(?i:week|weekend|month|quarter|year|decade|century))\\b(?! ?(?:end|['’]s end|['’]s close))",
                            PeriodWords::unit),
                    kind("(?i:the) (?<unit>(?i:weekend))\\b(?! of)", PeriodWords::unit),
                    kind(PART + "?(?i:(?:the year|back in) )?" + YEAR, PeriodWords::year));

    private PeriodWords() {}

    /** "The week of 6 May". */
    private static Optional<Period> weekOf(Matcher m, @Nullable LocalDate written, Side side) {
        return DayWords.day(m, written, side)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .map(
                        monday ->
                                new Period(
                                        monday.plusDays(m.group("end") == null ? 0 : 5),
                                        monday.plusDays(6)));
    }

    private static Kind kind(String words, Reading reading) {
        return new Kind(Pattern.compile("\\b" + words), reading);
    }

    /** The longest words for a period that begin at a place. */
    static Optional<Found> at(
            String text, int start, int end, @Nullable LocalDate written, Side side) {
        Found best = null;
        for (Kind kind : KINDS) {
            Matcher m = kind.words().matcher(text).region(start, end).useTransparentBounds(true);
            if (m.lookingAt() && (best == null || m.end() > best.end())) {
                best = new Found(m.end(), kind.reading().of(m, written, side));
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether words stand for a time only behind a preposition: "in March", "in 2022". */
    static boolean isBare(String words) {
        return words.matches(
                "(?:" + DayPattern.MONTH + "|\\d{4}|(?i:spring|summer|autumn|fall|winter))");
    }

    // ---- which days

    private static Optional<Period> share(Matcher m, @Nullable LocalDate written, Side side) {
        Optional<Integer> year = year(m, written);
        boolean half = m.group("share").equalsIgnoreCase("half");
        int parts = half ? 2 : 4;
        String word = m.group("nth").toLowerCase(Locale.ROOT);
        int nth = word.matches("last|final") ? parts : Numbers.ordinal(word);
        if (nth > parts) {
            return Optional.empty();
        }
        if (year.isPresent()) {
            return Optional.of(YearParts.part(year.get(), parts, nth));
        }
        return m.group("year") != null || m.group("of") != null
                ? Optional.empty()
                : yearly(written, side, y -> YearParts.part(y, parts, nth));
    }

    private static Optional<Period> figure(Matcher m, @Nullable LocalDate written, Side side) {
        int parts = m.group("share") == null ? 4 : 2;
        int nth = m.group().charAt(1) - '0';
        return m.group("year") == null
                ? yearly(written, side, y -> YearParts.part(y, parts, nth))
                : year(m, written).map(y -> YearParts.part(y, parts, nth));
    }

    /** "The first nine months of 2015", "the last ten days of May". */
    private static Optional<Period> stretch(Matcher m, @Nullable LocalDate written, Side side) {
        boolean months = m.group("length").equalsIgnoreCase("months");
        int count = Numbers.cardinal(m.group("count"));
        boolean first = m.group("which").equalsIgnoreCase("first");
        @Nullable String of = m.group("of");
        Optional<Period> whole;
        if (m.group("month") != null) {
            whole = month(m, null, written, side);
        } else if (m.group("year2") != null) {
            whole = Optional.of(YearParts.whole(Integer.parseInt(m.group("year2"))));
        } else if (of == null || written == null) {
            whole = Optional.empty();
        } else {
            String[] words = of.toLowerCase(Locale.ROOT).split(" ");
            int away = words[0].equals("last") ? -1 : words[0].equals("next") ? 1 : 0;
            whole = Optional.of(unit(words[1], words[0], away, written));
        }
        return whole.flatMap(w -> YearParts.stretch(w, first, count, months));
    }

    private static Optional<Period> month(Matcher m, @Nullable LocalDate written, Side side) {
        return month(m, m.group("which"), written, side)
                .map(w -> YearParts.partOfMonth(m.group("part"), w));
    }

    private static Optional<Period> month(
            Matcher m, @Nullable String which, @Nullable LocalDate written, Side side) {
        Month month = DayWords.month(m.group("month"));
        return year(m, written)
                .map(y -> YearParts.month(y, month))
                .or(
                        () ->
                                m.group("of") != null
                                        ? Optional.empty()
                                        : chosen(
                                                which,
                                                written,
                                                side,
                                                y -> YearParts.month(y, month)));
    }

    private static Optional<Period> season(Matcher m, @Nullable LocalDate written, Side side) {
        String season = m.group("season").toLowerCase(Locale.ROOT);
        Optional<Integer> year = year(m, written);
        Optional<Period> whole =
                year.isPresent()
                        ? year.map(y -> YearParts.season(y, season))
                        : m.group("of") != null
                                ? Optional.empty()
                                : chosen(
                                        m.group("which"),
                                        written,
                                        side,
                                        y -> YearParts.season(y, season));
        return whole.map(w -> YearParts.partOfSeason(m.group("part"), w));
    }

    private static Optional<Period> year(Matcher m, @Nullable LocalDate written, Side side) {
        int year = Integer.parseInt(m.group("year"));
        @Nullable String part = m.group("part");
        return Optional.of(
                YearParts.partOfYear(
                        part == null ? "" : part.toLowerCase(Locale.ROOT).replace(" in", ""),
                        year));
    }

    private static Optional<Period> unit(Matcher m, @Nullable LocalDate written, Side side) {
        if (written == null) {
            return Optional.empty();
        }
        String unit = m.group("unit").toLowerCase(Locale.ROOT);
        String which =
                m.group().toLowerCase(Locale.ROOT).equals("the weekend")
                        ? (side != Side.AHEAD ? "the" : "this")
                        : m.group("which").toLowerCase(Locale.ROOT);
        int away =
                switch (which) {
                    case "before last" -> -2;
                    case "last", "the previous", "this past", "the past" -> -1;
                    case "next", "the coming", "this coming" -> 1;
                    case "after next" -> 2;
                    default -> 0;
                };
        Period whole = unit(unit, which, away, written);
        String part = part(m).strip().replace(" in", "");
        return Optional.of(
                part.endsWith(" of") && !part.startsWith("middle")
                        ? new Period(whole.from(), whole.from())
                        : switch (unit) {
                            case "month" -> YearParts.partOfMonth(part, whole);
                            case "year" -> YearParts.partOfYear(part, written.getYear() + away);
                            default -> whole;
                        });
    }

    static String part(Matcher m) {
        return m.pattern().pattern().contains("<part>") && m.group("part") != null
                ? m.group("part").toLowerCase(Locale.ROOT)
                : "";
    }

    private static Period unit(String unit, String which, int away, LocalDate written) {
        LocalDate monday = written.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case "week" -> {
                LocalDate first = monday.plusWeeks(away);
                yield new Period(first, first.plusDays(6));
            }
            case "weekend" -> {
                boolean coming = which.contains("coming");
                boolean over = which.equals("the") && written.getDayOfWeek().getValue() < 6;
                LocalDate saturday = monday.plusDays(5).plusWeeks(coming ? 0 : over ? -1 : away);
                yield new Period(saturday, saturday.plusDays(1));
            }
            case "month" -> {
                LocalDate day = written.plusMonths(away);
                yield YearParts.month(day.getYear(), day.getMonth());
            }
            case "quarter" -> {
                LocalDate day = written.plusMonths(3L * away);
                yield YearParts.part(day.getYear(), 4, (day.getMonthValue() - 1) / 3 + 1);
            }
            case "decade" -> {
                int first = written.getYear() / 10 * 10 + 10 * away;
                yield new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
            }
            case "century" -> {
                int first = (written.getYear() - 1) / 100 * 100 + 1 + 100 * away;
                yield new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
            }
            default -> YearParts.whole(written.getYear() + away);
        };
    }

    // ---- which year

    /** The year that the words name, or place by this one. */
    private static Optional<Integer> year(Matcher m, @Nullable LocalDate written) {
        if (m.group("year") != null) {
            return Optional.of(Integer.valueOf(m.group("year")));
        }
        if (m.group("of") == null || written == null) {
            return Optional.empty();
        }
        String of = m.group("of").toLowerCase(Locale.ROOT);
        return Optional.of(
                written.getYear() + (of.startsWith("last") ? -1 : of.startsWith("next") ? 1 : 0));
    }

    /** Days of each year. */
    private interface Yearly {
        Period in(int year);
    }

    private static Optional<Period> chosen(
            @Nullable String which, @Nullable LocalDate written, Side side, Yearly days) {
        if (written == null) {
            return Optional.empty();
        }
        String word = which == null ? "" : which.toLowerCase(Locale.ROOT);
        LocalDate month = written.withDayOfMonth(1);
        if (word.matches("last|the previous|this past|the past")) {
            return latest(written, days, p -> p.to() != null && p.to().isBefore(month));
        }
        if (word.matches("next|the coming|this coming")) {
            return soonest(written, days, p -> p.from() != null && p.from().isAfter(written));
        }
        if (word.matches("this|the current")) {
            Period before = days.in(written.getYear() - 1);
            return Optional.of(
                    before.to() != null && !before.to().isBefore(written)
                            ? before
                            : days.in(written.getYear()));
        }
        return yearly(written, side, days);
    }

    /** The last that has begun, or the next that is not over. */
    private static Optional<Period> yearly(@Nullable LocalDate written, Side side, Yearly days) {
        if (written == null) {
            return Optional.empty();
        }
        return side != Side.AHEAD
                ? latest(written, days, p -> p.from() != null && !p.from().isAfter(written))
                : soonest(written, days, p -> p.to() != null && !p.to().isBefore(written));
    }

    private static Optional<Period> latest(LocalDate written, Yearly days, Predicate<Period> fits) {
        return IntStream.of(1, 0, -1, -2)
                .mapToObj(away -> days.in(written.getYear() + away))
                .filter(fits)
                .findFirst();
    }

    private static Optional<Period> soonest(
            LocalDate written, Yearly days, Predicate<Period> fits) {
        return IntStream.of(-1, 0, 1, 2)
                .mapToObj(away -> days.in(written.getYear() + away))
                .filter(fits)
                .findFirst();
    }
}

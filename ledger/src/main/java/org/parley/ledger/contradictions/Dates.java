package org.parley.ledger.contradictions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.ledger.contradictions.Day.Role;

/**
 * Finds days, months and years in English text and resolves them by the day it was told. Reads the
 * few forms that deadlines have; the reader's own dates are finer, but not kept.
 */
final class Dates {
    private static final String MONTHS =
            "(january|february|march|april|may|june|july|august|september|october|november|december)";
    private static final String WEEKDAYS =
            "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
    private static final Set<String> ALL_MONTHS =
            Set.of(MONTHS.substring(1, MONTHS.length() - 1).split("\\|"));
    private static final Pattern LEAD =
            Pattern.compile(
                    "\\b(by|until|till|before|no later than|not later than|deadline of|deadline is|expires? on|ends? on|from|starting(?: on| in)?|beginning(?: on| in)?|as of|effective|on|in|for|of|during)\\b(?: the)?(?: (?:noon|midnight|dawn|dusk|sunset|close of business|(?:morning|evening|night) of|\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?))?(?: on)? *$");
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
                            + MONTHS
                            + "|"
                            + MONTHS
                            + " (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)|(?:(end|start|beginning|middle|mid|early|late)(?: of|-)? ?)?"
                            + MONTHS
                            + ")(?:,? (\\d{4})\\b| (?:of )?(this|next) year)?");
    private static final Pattern YEAR =
            Pattern.compile(
                    "\\b(?:(end|start|beginning)(?: of)? )?(?:the year )?((?:19|20)\\d{2})\\b(?![,.]\\d| (?:percent|million|dollars|euros|tonnes))|\\b(?:(end|start|beginning)(?: of)? )?(the|this|next) year\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "\\b(?:(?:next|this) )?" + WEEKDAYS + "\\b|\\b(today|tonight|tomorrow)\\b");
    private static final Pattern END = Pattern.compile("\\bend of (the|this|next) (month|week)\\b");

    private static final int LONG_PAST = 60;
    private static final int EARLY = 10;
    private static final int LATE = 20;

    private Dates() {}

    /** The month of a name in lower case. */
    static Optional<Month> month(String word) {
        return ALL_MONTHS.contains(word)
                ? Optional.of(Month.valueOf(word.toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * The days that a text names; those of one form in order.
     *
     * @param told when it was told: "by 5 May" is the nearest
     */
    static List<Day> in(String text, LocalDate told) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<Day> days = new ArrayList<>();
        StringBuilder rest = new StringBuilder(lower);
        Matcher named = NAMED.matcher(lower);
        while (named.find()) {
            boolean verb =
                    named.group().startsWith("may") && !text.startsWith("May", named.start());
            if (!verb) {
                named(named, told, role(lower, named.start(), Role.ON)).ifPresent(days::add);
                for (int i = named.start(); i < named.end(); i++) {
                    rest.setCharAt(i, '_');
                }
            }
        }
        years(rest.toString(), told, days);
        Matcher end = END.matcher(rest);
        while (end.find()) {
            LocalDate day = end(end, told);
            days.add(new Day(role(lower, end.start(), Role.ON), day, day));
        }
        Matcher weekday = WEEKDAY.matcher(rest);
        while (weekday.find()) {
            Role role = role(lower, weekday.start(), Role.ON);
            if (role == Role.DUE || role == Role.START) {
                LocalDate day = weekday(weekday, told);
                days.add(new Day(role, day, day));
            }
        }
        return days;
    }

    private static void years(String lower, LocalDate told, List<Day> days) {
        Matcher year = YEAR.matcher(lower);
        while (year.find()) {
            if ("the".equals(year.group(4)) && year.group(3) == null) {
                continue;
            }
            int number =
                    year.group(2) != null
                            ? Integer.parseInt(year.group(2))
                            : told.getYear() + (year.group(4).equals("next") ? 1 : 0);
            String part = year.group(1) != null ? year.group(1) : year.group(3);
            LocalDate first = LocalDate.of(number, 1, 1);
            LocalDate last = LocalDate.of(number, 12, 31);
            Role role = role(lower, year.start(), Role.SCOPE);
            role = role == Role.ON ? Role.SCOPE : role;
            if (part != null) {
                LocalDate day = part.equals("end") ? last : first;
                days.add(new Day(role, day, day));
            } else {
                days.add(new Day(role, first, last));
            }
        }
    }

    private static Role role(String lower, int start, Role otherwise) {
        Matcher lead = LEAD.matcher(lower.substring(Math.max(0, start - 40), start));
        if (!lead.find()) {
            return otherwise;
        }
        return switch (lead.group(1).split(" ")[0]) {
            case "from", "starting", "beginning", "as", "effective" -> Role.START;
            case "on", "in", "for", "of", "during" -> otherwise;
            default -> Role.DUE;
        };
    }

    private static Optional<Day> named(Matcher at, LocalDate told, Role role) {
        String month = first(at.group(2), at.group(3), at.group(6));
        String day = first(at.group(1), at.group(4));
        Month in = Month.valueOf(month.toUpperCase(Locale.ROOT));
        int year = year(at.group(7), at.group(8), in, told);
        YearMonth whole = YearMonth.of(year, in);
        if (!day.isEmpty()) {
            int number = Integer.parseInt(day);
            return whole.isValidDay(number)
                    ? Optional.of(new Day(role, whole.atDay(number), whole.atDay(number)))
                    : Optional.empty();
        }
        String part = first(at.group(5));
        return Optional.of(
                switch (part) {
                    case "end" -> new Day(role, whole.atEndOfMonth(), whole.atEndOfMonth());
                    case "start", "beginning" -> new Day(role, whole.atDay(1), whole.atDay(1));
                    case "early" -> new Day(role, whole.atDay(1), whole.atDay(EARLY));
                    case "mid", "middle" -> new Day(role, whole.atDay(EARLY), whole.atDay(LATE));
                    case "late" -> new Day(role, whole.atDay(LATE), whole.atEndOfMonth());
                    default -> new Day(role, whole.atDay(1), whole.atEndOfMonth());
                });
    }

    private static int year(String number, String word, Month month, LocalDate told) {
        if (number != null) {
            return Integer.parseInt(number);
        }
        if (word != null) {
            return told.getYear() + (word.equals("next") ? 1 : 0);
        }
        LocalDate same = LocalDate.of(told.getYear(), month, 15);
        if (same.isBefore(told.minusDays(LONG_PAST))) {
            return told.getYear() + 1;
        }
        return same.isBefore(told.plusYears(1).minusDays(LONG_PAST))
                ? told.getYear()
                : told.getYear() - 1;
    }

    /** The last day of this or the next week or month. */
    private static LocalDate end(Matcher at, LocalDate told) {
        int later = "next".equals(at.group(1)) ? 1 : 0;
        return "month".equals(at.group(2))
                ? YearMonth.from(told).plusMonths(later).atEndOfMonth()
                : told.plusWeeks(later).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate weekday(Matcher at, LocalDate told) {
        if (at.group(1) != null) {
            DayOfWeek day = DayOfWeek.valueOf(at.group(1).toUpperCase(Locale.ROOT));
            return told.with(TemporalAdjusters.nextOrSame(day));
        }
        return at.group(2).equals("tomorrow") ? told.plusDays(1) : told;
    }

    private static String first(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        return "";
    }
}

package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.dates.DayWords.Side;

/**
 * Finds the days that words of a text name until when something is to be done. What names no day
 * for certain ("by June", "within days", "two weeks after the signing") is not found.
 */
public final class Days {
    private static final String LENGTH =
            "(?:(?i:the next|the coming|another) )?(?<count>"
                    + Numbers.CARDINAL
                    + ")[ -](?<unit>(?i:hour|day|week|fortnight|month|year))s?\\b";

    /** What a length of time is counted from, if not from now: "within a week of the signing". */
    private static final String FROM_NOW =
            "(?!['’]? ?(?:of|after|before|from|ago|earlier|later|since|old|long|on end)\\b)";

    private static final Pattern LIMIT =
            Pattern.compile(
                    "\\b(?i:by|before|until|till|up to|no later than|not later than|on or before) "
                            + DayPattern.WORDS);

    private static final Pattern TERM = Pattern.compile("\\b(?i:within|in) " + LENGTH + FROM_NOW);
    private static final Pattern DAY =
            Pattern.compile("(?:\\b(?i:on|from|for|at|as of) )?\\b" + DayPattern.WORDS);
    private static final Pattern SPAN = Pattern.compile("\\b" + LENGTH + FROM_NOW);

    private Days() {}

    /**
     * The limit that words set: "by Friday", "until 1 May", "before the end of the month", "within
     * 48 hours".
     *
     * @param stretch where in {@code text} to look
     * @param written when the words were written, or null if unknown: only full dates are then read
     * @return the first in the stretch; of "before Friday", Friday
     */
    public static Optional<NamedDay> limit(String text, Span stretch, @Nullable LocalDate written) {
        Optional<NamedDay> day = named(LIMIT, text, stretch, written, Side.AHEAD);
        return day.isPresent() || written == null ? day : term(TERM, text, stretch, written);
    }

    /**
     * The day that words about a limit name, however they do: "the deadline of 1 May", "two weeks
     * to answer", "expires on Friday".
     *
     * @param over whether the limit is told as one that has passed
     * @see #limit
     */
    public static Optional<NamedDay> set(
            String text, Span stretch, @Nullable LocalDate written, boolean over) {
        Optional<NamedDay> limit = over ? Optional.empty() : limit(text, stretch, written);
        if (limit.isPresent()) {
            return limit;
        }
        Optional<NamedDay> day =
                named(DAY, text, stretch, written, over ? Side.BEHIND : Side.AHEAD);
        return day.isPresent() || written == null || over
                ? day
                : term(SPAN, text, stretch, written);
    }

    private static Optional<NamedDay> named(
            Pattern pattern, String text, Span stretch, @Nullable LocalDate written, Side side) {
        Matcher m = in(pattern, text, stretch);
        while (m.find()) {
            Optional<LocalDate> day = DayWords.day(m, written, side);
            if (day.isPresent()) {
                return Optional.of(new NamedDay(new Span(m.start(), m.end()), day.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<NamedDay> term(
            Pattern pattern, String text, Span stretch, LocalDate written) {
        Matcher m = in(pattern, text, stretch);
        return m.find()
                ? Optional.of(new NamedDay(new Span(m.start(), m.end()), end(m, written)))
                : Optional.empty();
    }

    private static Matcher in(Pattern pattern, String text, Span stretch) {
        return pattern.matcher(text)
                .region(stretch.start(), stretch.end())
                .useTransparentBounds(true);
    }

    private static LocalDate end(Matcher m, LocalDate written) {
        int count = Numbers.cardinal(m.group("count"));
        return switch (m.group("unit").toLowerCase(Locale.ROOT)) {
            case "hour" -> written.plusDays((count + 23) / 24);
            case "day" -> written.plusDays(count);
            case "week" -> written.plusWeeks(count);
            case "fortnight" -> written.plusWeeks(2L * count);
            case "month" -> written.plusMonths(count);
            default -> written.plusYears(count);
        };
    }
}

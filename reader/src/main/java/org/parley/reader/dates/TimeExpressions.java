package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.text.Span;
import org.parley.reader.dates.DayWords.Side;
import org.parley.reader.syntax.Sentence;

/**
 * Finds the words for days and times in a text, and the days they are, counted from the day of
 * writing: "Thursday", "last May", "by the end of April", "since 2022", "three weeks ago", "from 3
 * to 9 May". What nobody can know ("two days after the signing"; anything but full dates if the day
 * of writing is unknown) is found without its days. Offsets are those of the text given.
 */
public final class TimeExpressions {
    private static final Pattern DAY = Pattern.compile(DayWords.PATTERN);

    private static final Pattern UNTIL =
            Pattern.compile(
                    "(?i:by|before|until|till|til|up to|up until|no later than|not later than|at the latest by|on or before|through|prior to)(?: (?i:the latest|at the latest))?,? (?i:the )?(?=.)");
    private static final Pattern SINCE =
            Pattern.compile("(?i:ever since|since|as of|as from|starting from|starting on|starting|beginning on|beginning|effective from|effective|from) (?:(?i:on|in) )?");
    private static final Pattern AFTER = Pattern.compile("(?i:after|later than) ");
    private static final Pattern IN =
            Pattern.compile("(?i:in|during|throughout|of|for|over|at|around|dated|back in|as early as|as late as) (?i:the )?");
    private static final Pattern BETWEEN = Pattern.compile("(?i:from|between) ");
    private static final Pattern AND = Pattern.compile("(?: (?i:and|to|until|till|through) | ?[-–—] ?)");
    private static final Pattern ON = Pattern.compile("(?: (?i:on|onwards?)\\b)");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");

    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile(
                    "(?:(?<month1>" + DayWords.MONTH + ") (?<first1>\\d{1,2}) ?(?:[-–]|to|and|through) ?(?<last1>\\d{1,2})(?!\\d|st of)(?:,? (?<year1>(?:19|20)\\d\\d))?"
                            + "|(?:the )?(?<first2>" + Numbers.ORDINAL + ") ?(?:[-–]|to|and|until|till|through) ?(?:the )?(?<last2>" + Numbers.ORDINAL + ") (?:of )?(?<month2>" + DayWords.MONTH + ")(?:,? (?<year2>(?:19|20)\\d\\d))?)");

    /** In characters: among so many stands a word that hangs on what the time is told of. */
    private static final int NEAR = 16;

    private final String text;
    private final @Nullable LocalDate written;
    private final Function<Span, Tense> tense;

    private TimeExpressions(
            String text, @Nullable LocalDate written, Function<Span, Tense> tense) {
        this.text = text;
        this.written = written;
        this.tense = tense;
    }

    /**
     * The expressions of a sentence, in order; none overlaps another.
     *
     * @param text that the sentence's offsets index
     * @param written the day that they are counted from; null if it is unknown
     */
    public static List<TimeExpression> of(
            String text, Sentence s, @Nullable LocalDate written) {
        return new TimeExpressions(text, written, words -> Tense.of(s, words)).in(s.span());
    }

    private List<TimeExpression> in(Span stretch) {
        List<TimeExpression> found = new ArrayList<>();
        int at = stretch.start();
        Matcher word = WORD.matcher(text).region(at, stretch.end()).useTransparentBounds(true);
        while (at < stretch.end() && word.find(at)) {
            if (word.start() >= stretch.end()) {
                break;
            }
            Optional<TimeExpression> here = at(word.start(), stretch.end());
            here.ifPresent(found::add);
            at = here.map(e -> e.words().end()).orElse(word.start() + 1);
        }
        return found;
    }

    /** Words for a time without what stands before them. */
    private record Core(int end, Optional<Period> period, boolean bare) {}

    private Optional<TimeExpression> at(int start, int end) {
        Optional<TimeExpression> counted =
                Counted.at(text, start, end, written, () -> tense(start));
        if (counted.isPresent()) {
            return counted;
        }
        Optional<TimeExpression> range = range(start, end);
        if (range.isPresent()) {
            return range;
        }
        Optional<TimeExpression> marked =
                marked(UNTIL, start, end, Side.AHEAD, TimeExpressions::until)
                        .or(() -> marked(SINCE, start, end, null, TimeExpressions::since))
                        .or(() -> marked(AFTER, start, end, null, TimeExpressions::after))
                        .or(() -> marked(IN, start, end, null, Optional::of));
        return marked.or(
                () ->
                        core(start, end, null)
                                .filter(c -> !c.bare())
                                .map(c -> expression(start, c.end(), c.period())));
    }

    private Tense tense(int start) {
        return tense.apply(new Span(start, Math.min(text.length(), start + NEAR)));
    }

    private static TimeExpression expression(int start, int end, Optional<Period> period) {
        return new TimeExpression(new Span(start, end), period.orElse(null));
    }

    private Optional<TimeExpression> marked(
            Pattern mark,
            int start,
            int end,
            @Nullable Side side,
            Function<Period, Optional<Period>> days) {
        Matcher m = looking(mark, start, end);
        if (m == null) {
            return Optional.empty();
        }
        int from = m.end();
        if (mark == IN) {
            Optional<TimeExpression> range = range(from, end);
            if (range.isPresent()) {
                return range;
            }
        }
        @Nullable Side known = mark == SINCE && m.group().toLowerCase(Locale.ROOT).contains("since") ? Side.BEHIND : side;
        @Nullable Side used = known == Side.AHEAD && tense(start) != Tense.FUTURE ? side(start) : known;
        Optional<Core> core =
                core(from, end, used)
                        .or(() -> text.startsWith("the ", from) ? core(from + 4, end, used) : Optional.empty())
                        .or(
                                () ->
                                        Counted.at(text, from, end, written, () -> tense(start))
                                                .map(
                                                        e ->
                                                                new Core(
                                                                        e.words().end(),
                                                                        Optional.ofNullable(e.period()),
                                                                        false)));
        return core.map(
                c -> {
                    Matcher on = mark == SINCE ? looking(ON, c.end(), end) : null;
                    return expression(
                            start, on == null ? c.end() : on.end(), c.period().flatMap(days));
                });
    }

    private Side side(int start) {
        return tense(start) == Tense.FUTURE ? Side.AHEAD : Side.BEHIND;
    }

    private Optional<Core> core(int start, int end, @Nullable Side given) {
        Side side = given == null ? side(start) : given;
        Optional<Core> days = daysOfMonth(start, end, side);
        if (days.isPresent()) {
            return days;
        }
        Matcher m = looking(DAY, start, end);
        Optional<Core> day =
                m == null
                        ? Optional.empty()
                        : Optional.of(
                                new Core(
                                        m.end(),
                                        DayWords.day(m, written, side).map(Period::of),
                                        false));
        Optional<Core> period =
                PeriodWords.at(text, start, end, written, side)
                        .map(
                                f ->
                                        new Core(
                                                f.end(),
                                                f.period(),
                                                PeriodWords.isBare(
                                                        text.substring(start, f.end()))));
        return day.isPresent()
                        && (period.isEmpty() || day.get().end() >= period.get().end())
                ? day
                : period;
    }

    private Optional<Core> daysOfMonth(int start, int end, Side side) {
        Matcher m = looking(DAYS_OF_MONTH, start, end);
        if (m == null) {
            return Optional.empty();
        }
        String form = m.group("month1") == null ? "2" : "1";
        int first = Numbers.ordinal(m.group("first" + form));
        int last = Numbers.ordinal(m.group("last" + form));
        Optional<LocalDate> to =
                DayWords.dayOf(
                        last, DayWords.month(m.group("month" + form)), m.group("year" + form), written, side);
        return Optional.of(
                new Core(
                        m.end(),
                        to.filter(t -> first < last)
                                .map(t -> new Period(t.withDayOfMonth(first), t)),
                        false));
    }

    private Optional<TimeExpression> range(int start, int end) {
        Matcher m = looking(BETWEEN, start, end);
        int from = m == null ? start : m.end();
        Optional<Core> first = core(from, end, null);
        Matcher and = first.isEmpty() ? null : looking(AND, first.get().end(), end);
        if (and == null || m == null && first.get().bare() && !and.group().matches(" ?[-–—] ?")) {
            return Optional.empty();
        }
        if (m == null && and.group().trim().equalsIgnoreCase("and")) {
            return Optional.empty();
        }
        Optional<Core> last = core(and.end(), end, null);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> days =
                first.get().period().flatMap(a -> last.get().period().flatMap(b -> joined(a, b)));
        return Optional.of(expression(start, last.get().end(), days));
    }

    /** From the first of one to the last of the other; the first may be of the year before. */
    private static Optional<Period> joined(Period one, Period other) {
        if (one.from() == null || other.to() == null) {
            return Optional.empty();
        }
        LocalDate from = one.from();
        if (from.isAfter(other.to())) {
            from = from.minusDays(7).isAfter(other.to()) ? from.minusYears(1) : from.minusDays(7);
        }
        return from.isAfter(other.to())
                ? Optional.empty()
                : Optional.of(new Period(from, other.to()));
    }

    private @Nullable Matcher looking(Pattern pattern, int start, int end) {
        Matcher m = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        return m.lookingAt() ? m : null;
    }

    // ---- what stands before

    private static Optional<Period> until(Period p) {
        return p.from() == null ? Optional.empty() : Optional.of(new Period(null, p.from()));
    }

    private static Optional<Period> since(Period p) {
        return p.from() == null ? Optional.empty() : Optional.of(new Period(p.from(), null));
    }

    private static Optional<Period> after(Period p) {
        return p.to() == null
                ? Optional.empty()
                : Optional.of(new Period(p.to().plusDays(1), null));
    }
}

package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.core.text.Span;
import org.parley.reader.dates.DayWords.Side;
import org.parley.reader.syntax.Sentence;

/**
 * Finds the words for days and times in a text, and the days they are, counted from the day of
 * writing: "Thursday", "last May", "by the end of April", "since 2022", "three weeks ago", "from 3
 * to 9 May". What nobody can know ("two days after the signing"; anything but full dates if the day
 * of writing is unknown) is found without its days, or not at all. Offsets are those of the text
 * given.
 */
public final class TimeExpressions {
    private static final Pattern DAY = Pattern.compile(DayPattern.WORDS);
    private static final Pattern THE = Pattern.compile("(?i:the )");
    private static final Pattern BETWEEN = Pattern.compile("(?i:from|between|(?:the )?years) ");
    private static final Pattern TO =
            Pattern.compile("(?: (?i:to|until|till|through|and) | ?[-–—] ?)");
    private static final Pattern WITHIN = Pattern.compile("(?i:within|inside) ");
    private static final Pattern OWNING =
            Pattern.compile("(?: (?:night|morning|afternoon|evening))?['’]s\\b");
    private static final Pattern ON = Pattern.compile(" (?i:on|onwards?)\\b");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]");

    private static final Pattern DAYS_OF_MONTH =
            Pattern.compile(
                    String.format(
                            "(?:(?<month1>%1$s) (?<first1>\\d{1,2}) ?(?:[-–]|to|and|through)"
                                    + " ?(?<last1>\\d{1,2})(?!\\d|st of)(?:,? (?<year1>%2$s))?"
                                    + "|(?:the )?(?<first2>%3$s) ?(?:[-–]|to|and|until|till|through)"
                                    + " ?(?:the )?(?<last2>%3$s) (?:of )?(?<month2>%1$s)"
                                    + "(?:,? (?<year2>%2$s))?)",
                            DayPattern.MONTH, "(?:19|20)\\d\\d", Numbers.ORDINAL));

    /** In characters: among so many stands a word that hangs on what the time is told of. */
    private static final int NEAR = 16;

    private final String text;
    private final Sentence s;
    private final int end;
    private final @Nullable LocalDate written;

    private TimeExpressions(String text, Sentence sentence, @Nullable LocalDate written) {
        this.text = text;
        this.s = sentence;
        this.end = sentence.span().end();
        this.written = written;
    }

    /**
     * The expressions of a sentence, in order; none overlaps another.
     *
     * @param text that the sentence's offsets index
     * @param written the day that they are counted from; null if it is unknown
     */
    public static List<TimeExpression> of(
            String text, Sentence sentence, @Nullable LocalDate written) {
        return new TimeExpressions(text, sentence, written).all();
    }

    private List<TimeExpression> all() {
        List<TimeExpression> found = new ArrayList<>();
        Matcher word = WORD.matcher(text).useTransparentBounds(true);
        int from = s.span().start();
        while (from < end && word.region(from, end).find()) {
            Optional<TimeExpression> here = at(word.start());
            here.ifPresent(found::add);
            from = here.map(e -> e.words().end()).orElse(word.start() + 1);
        }
        return found;
    }

    private Optional<TimeExpression> at(int start) {
        return Anchored.at(text, start, end, written, () -> side(start))
                .or(() -> counted(start))
                .or(() -> range(start))
                .or(
                        () ->
                                Mark.ALL.stream()
                                        .flatMap(mark -> marked(mark, start).stream())
                                        .findFirst())
                .or(
                        () ->
                                core(start, null)
                                        .filter(c -> !c.bare() || isDescribing(start))
                                        .map(c -> expression(start, c)));
    }

    private Optional<TimeExpression> counted(int start) {
        return Counted.at(text, start, end, written, () -> countedTense(start));
    }

    /** Past only if nothing else can be meant. */
    private Tense countedTense(int start) {
        Tense tense = verbTense(start);
        if (looking(WITHIN, start) != null) {
            return Tense.isPastDeed(s, near(start)) ? Tense.PAST : Tense.FUTURE;
        }
        return tense == Tense.PERFECT && Tense.isForTerm(s, near(start)) ? Tense.PAST : tense;
    }

    private static TimeExpression expression(int start, Core core) {
        return new TimeExpression(new Span(start, core.end()), core.period().orElse(null));
    }

    private Tense tense(int start) {
        return Tense.of(s, near(start));
    }

    private Tense verbTense(int start) {
        return Tense.ofVerb(s, near(start));
    }

    private Span near(int start) {
        return new Span(start, Math.min(end, start + NEAR));
    }

    private Side side(int start) {
        if (tense(start) == Tense.FUTURE) {
            return Side.AHEAD;
        }
        return Tense.isSure(s, near(start)) ? Side.BEHIND : Side.BEHIND_OR_SOON;
    }

    private @Nullable Matcher looking(Pattern pattern, int start) {
        Matcher m = pattern.matcher(text).region(start, end).useTransparentBounds(true);
        return m.lookingAt() ? m : null;
    }

    // ---- words for a time

    /**
     * Words for a time without those before them that change it.
     *
     * @param bare whether they stand for one only behind a preposition: "in March"
     * @param stretch whether they name its first and last day: "3-9 May"
     */
    private record Core(int end, Optional<Period> period, boolean bare, boolean stretch) {}

    private Optional<Core> core(int start, @Nullable Side given) {
        if (!isBegun(start)) {
            return Optional.empty();
        }
        Side side = given == null ? side(start) : given;
        return daysOfMonth(start, side).or(() -> longest(start, side));
    }

    /** Whether words for a time begin here: looked at before the tree, which takes longer. */
    private boolean isBegun(int start) {
        return looking(DAY, start) != null
                || looking(DAYS_OF_MONTH, start) != null
                || PeriodWords.at(text, start, end, null, Side.BEHIND).isPresent();
    }

    private Optional<Core> longest(int start, Side side) {
        Matcher m = looking(DAY, start);
        Optional<Core> day =
                m == null
                        ? Optional.empty()
                        : Optional.of(
                                new Core(
                                        m.end(),
                                        DayWords.day(m, written, side).map(Period::of),
                                        false,
                                        false));
        Optional<Core> period =
                PeriodWords.at(text, start, end, written, side)
                        .map(f -> new Core(f.end(), f.period(), isBare(start, f.end()), false));
        return day.filter(d -> period.isEmpty() || d.end() >= period.get().end()).or(() -> period);
    }

    private boolean isDescribing(int start) {
        return Describing.isOfEvent(s, start);
    }

    private boolean isBare(int start, int to) {
        return PeriodWords.isBare(text.substring(start, to));
    }

    private Optional<Core> daysOfMonth(int start, Side side) {
        Matcher m = looking(DAYS_OF_MONTH, start);
        if (m == null) {
            return Optional.empty();
        }
        String form = m.group("month1") == null ? "2" : "1";
        int first = Numbers.ordinal(m.group("first" + form));
        Optional<LocalDate> last =
                DayWords.dayOf(
                        Numbers.ordinal(m.group("last" + form)),
                        DayWords.month(m.group("month" + form)),
                        m.group("year" + form),
                        written,
                        side);
        return Optional.of(
                new Core(
                        m.end(),
                        last.filter(d -> first < d.getDayOfMonth())
                                .map(d -> new Period(d.withDayOfMonth(first), d)),
                        false,
                        true));
    }

    // ---- what stands before it

    private Optional<TimeExpression> marked(Mark mark, int start) {
        Matcher m = looking(mark.words(), start);
        if (m == null || mark.tense() != null && mark.tense() != verbTense(start)) {
            return Optional.empty();
        }
        int from = m.end();
        Optional<TimeExpression> range = range(from);
        if (range.isPresent()) {
            return range;
        }
        @Nullable Side side = mark.side() == null ? side(start) : mark.side();
        if (mark.role() == Mark.Role.FROM && side != Side.AHEAD) {
            side = Tense.isDecreed(s, near(start)) ? Side.AHEAD : Side.BEHIND_OR_SOON;
        }
        return marked(mark, start, from, side);
    }

    private Optional<TimeExpression> marked(Mark mark, int start, int from, @Nullable Side side) {
        @Nullable Matcher the = looking(THE, from);
        Optional<Core> core =
                core(from, side)
                        .or(() -> the == null ? Optional.empty() : core(the.end(), side))
                        .or(() -> counted(from).map(TimeExpressions::asCore));
        if (core.filter(c -> isOfNext(mark, from, c)).isPresent()) {
            return core(from, mark.role() == Mark.Role.AFTER ? Side.BEHIND : side)
                    .map(c -> expression(from, c));
        }
        return core.map(c -> expression(start, changed(mark, c)));
    }

    /** The word before "Friday's vote" is told of the vote. */
    private boolean isOfNext(Mark mark, int from, Core core) {
        return (mark.role() == Mark.Role.AFTER || looking(OWNING, core.end()) != null)
                && Describing.isOfNext(s, from, core.end());
    }

    private static Core asCore(TimeExpression e) {
        return new Core(e.words().end(), Optional.ofNullable(e.period()), false, false);
    }

    private Core changed(Mark mark, Core core) {
        Optional<Period> days = core.stretch() ? core.period() : core.period().flatMap(mark.days());
        @Nullable Matcher on = looking(ON, core.end());
        return on != null && days.filter(d -> d.to() == null).isPresent()
                ? new Core(on.end(), days, false, false)
                : new Core(core.end(), days, false, false);
    }

    // ---- from one to another

    /** "From Monday to Friday", "May 30 - June 2", "October and November 2013". */
    private Optional<TimeExpression> range(int start) {
        @Nullable Matcher open = looking(BETWEEN, start);
        int from = open == null ? start : open.end();
        Optional<Core> first = core(from, null);
        @Nullable Matcher to = first.isEmpty() ? null : looking(TO, first.get().end());
        Optional<Core> last = to == null ? Optional.empty() : core(to.end(), side(from));
        if (first.isEmpty() || last.isEmpty() || to == null) {
            return Optional.empty();
        }
        boolean both = to.group().strip().equalsIgnoreCase("and") && open == null;
        boolean dash = to.group().matches(" ?[-–—] ?");
        if (open == null && !both && !dash && first.get().bare()) {
            return Optional.empty();
        }
        Optional<Period> other = last.get().period();
        Optional<Period> one =
                first.get().bare() && other.isPresent()
                        ? core(from, text.substring(from, first.get().end()), other.get())
                        : first.get().period();
        Side side = side(from);
        Optional<Period> days = one.flatMap(a -> other.flatMap(b -> joined(a, b, side)));
        if (both && days.filter(d -> isUnbroken(one.get(), other.get())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TimeExpression(new Span(start, last.get().end()), days.orElse(null)));
    }

    /** The October of "October and November 2013" is of that year. */
    private Optional<Period> core(int from, String words, Period last) {
        return Stream.of(last.from(), last.to())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(day -> PeriodWords.at(text, from, from + words.length(), day, Side.BEHIND))
                .flatMap(PeriodWords.Found::period);
    }

    private static boolean isUnbroken(Period one, Period other) {
        return one.to() != null && one.to().plusDays(1).equals(other.from());
    }

    /**
     * From the first day of one to the last of the other; where they would lie the wrong way round,
     * the one farther from the day of writing is of the week or year beside.
     */
    private static Optional<Period> joined(Period one, Period other, Side side) {
        @Nullable LocalDate from = one.from();
        @Nullable LocalDate to = other.to();
        if (from == null || to == null) {
            return Optional.empty();
        }
        return side == Side.AHEAD
                ? Stream.of(to, to.plusWeeks(1), to.plusYears(1))
                        .filter(day -> !day.isBefore(from))
                        .findFirst()
                        .map(day -> new Period(from, day))
                : Stream.of(from, from.minusWeeks(1), from.minusYears(1))
                        .filter(day -> !day.isAfter(to))
                        .findFirst()
                        .map(day -> new Period(day, to));
    }
}

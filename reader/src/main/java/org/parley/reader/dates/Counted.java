package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.core.text.Span;

/**
 * Times counted from the day of writing: "three weeks ago", "in ten days' time", "within 48 hours",
 * "over the past year", "for two years". Hours are rounded up to days.
 */
final class Counted {
    private static final String VAGUE =
            "(?<vague>(?i:about|around|some|nearly|almost|roughly|more than|over|less than|at least|up to|under|almost exactly|several|a few|a couple of|many|dozens of|some) )?";
    private static final String COUNT =
            "(?<count>"
                    + Numbers.CARDINAL
                    + "|(?i:half a|several|a few|a couple of|many|some|few))";
    private static final String UNIT =
            "[ -](?<unit>(?i:hour|day|week|fortnight|month|year|decade|century|centurie))s?\\b['’]?";

    /** What a length is counted from if not from now. */
    private static final String FROM_NOW =
            "(?! ?(?:of|after|before|from (?!now|today)|earlier|later|old|since|into|prior)\\b)";

    private enum Course {
        AGO,
        IN,
        AHEAD,
        WITHIN,
        BACK,
        FOR
    }

    private record Kind(Pattern words, Course course) {}

    private static final List<Kind> KINDS =
            List.of(
                    kind(
                            VAGUE + COUNT + UNIT + " (?i:ago|back)\\b(?! (?:yesterday)\\b)",
                            Course.AGO),
                    kind(VAGUE + COUNT + UNIT + " (?i:from (?:now|today)|hence)\\b", Course.IN),
                    kind(
                            "(?i:in|over|during|for|within|through) (?i:the )(?i:next|coming|following) "
                                    + "(?:"
                                    + COUNT
                                    + "[ -])?"
                                    + "(?<unit2>(?i:hour|day|week|fortnight|month|year|decade|century|centurie))s?\\b"
                                    + FROM_NOW,
                            Course.AHEAD),
                    kind(
                            "(?i:in|over|during|for|within|of) (?i:the )(?:[\\w'’]+ )?(?i:first) (?<vague>"
                                    + COUNT
                                    + ")[ -](?<unit>(?i:hour|day|week|fortnight|month|year|decade|century|centurie))s?\\b(?! of\\b)",
                            Course.FOR),
                    kind("(?i:the )?(?i:next|coming) " + COUNT + UNIT + FROM_NOW, Course.AHEAD),
                    kind(
                            "(?:(?i:in|over|during|for|within|through) )?(?i:the )(?i:last|past|previous) "
                                    + "(?:"
                                    + COUNT
                                    + "[ -])?"
                                    + "(?<unit2>(?i:hour|day|week|fortnight|month|year|decade|century|centurie))s?\\b"
                                    + FROM_NOW,
                            Course.BACK),
                    kind(
                            "(?i:within|inside) (?i:the )?" + VAGUE + COUNT + UNIT + FROM_NOW,
                            Course.WITHIN),
                    kind(
                            "(?i:in) " + VAGUE + COUNT + UNIT + "(?: (?i:time))?" + FROM_NOW,
                            Course.IN),
                    kind(
                            "(?i:for) " + VAGUE + COUNT + UNIT + "(?: (?i:now))?" + FROM_NOW,
                            Course.FOR));

    private Counted() {}

    private static Kind kind(String words, Course course) {
        return new Kind(Pattern.compile("\\b" + words), course);
    }

    static Optional<TimeExpression> at(
            String text, int start, int end, @Nullable LocalDate written, Supplier<Tense> tense) {
        for (Kind kind : KINDS) {
            Matcher m = kind.words().matcher(text).region(start, end).useTransparentBounds(true);
            if (m.lookingAt()) {
                Optional<Period> days =
                        written == null
                                ? Optional.empty()
                                : period(m, kind.course(), written, tense);
                return Optional.of(
                        new TimeExpression(new Span(m.start(), m.end()), days.orElse(null)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(
            Matcher m, Course course, LocalDate written, Supplier<Tense> tense) {
        if (has(m, "vague")) {
            return Optional.empty();
        }
        String word = has(m, "count") ? m.group("count").toLowerCase(Locale.ROOT) : null;
        String unit =
                (has(m, "unit2") ? m.group("unit2") : m.group("unit")).toLowerCase(Locale.ROOT);
        boolean plural = m.group().toLowerCase(Locale.ROOT).matches(".*" + unit + "s\\b.*");
        // "In ten days' time" is still to come, whatever its verb.
        boolean sure = m.group().toLowerCase(Locale.ROOT).matches(".* (?:time|now|today|hence)");
        if (word == null && plural
                || word != null && word.matches("several|a few|a couple of|many|some|few")) {
            return Optional.empty();
        }
        if (word != null && word.equals("half a")) {
            return unit.equals("year")
                    ? at(course, written, 6, "month", sure, tense)
                    : Optional.empty();
        }
        return at(course, written, word == null ? 1 : Numbers.cardinal(word), unit, sure, tense);
    }

    private static Optional<Period> at(
            Course course,
            LocalDate written,
            int count,
            String unit,
            boolean sure,
            Supplier<Tense> tense) {
        return switch (course) {
            case AGO -> Optional.of(Period.of(moved(written, -count, unit)));
            case IN ->
                    sure || tense.get() == Tense.FUTURE
                            ? Optional.of(Period.of(moved(written, count, unit)))
                            : Optional.empty();
            case WITHIN ->
                    tense.get() == Tense.PAST
                            ? Optional.empty()
                            : Optional.of(new Period(written, moved(written, count, unit)));
            case AHEAD -> Optional.of(new Period(written, moved(written, count, unit)));
            case BACK -> Optional.of(new Period(moved(written, -count, unit), written));
            case FOR ->
                    tense.get() == Tense.PERFECT
                            ? Optional.of(new Period(moved(written, -count, unit), written))
                            : Optional.empty();
        };
    }

    /** The day so many units away. */
    static LocalDate moved(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "hour" -> day.plusDays(Integer.signum(count) * ((Math.abs(count) + 23L) / 24));
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "fortnight" -> day.plusWeeks(2L * count);
            case "month" -> day.plusMonths(count);
            case "decade" -> day.plusYears(10L * count);
            case "century", "centurie" -> day.plusYears(100L * count);
            default -> day.plusYears(count);
        };
    }

    private static boolean has(Matcher m, String group) {
        try {
            return m.group(group) != null;
        } catch (IllegalArgumentException noGroup) {
            return false;
        }
    }
}

package org.parley.reader.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.core.text.Span;
import org.parley.reader.dates.DayWords.Side;

/**
 * Times counted from a day that the same words name: "two days after the 12 May summit", "the eve
 * of Easter", "within 30 days of 1 June".
 */
final class Anchored {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:(?i:on |in |at )?(?:(?<within>(?i:within|inside) )?(?<count>"
                            + Numbers.CARDINAL
                            + ")[ -](?<unit>(?i:day|week|fortnight|month|year))s?"
                            + "|(?i:the )(?<day>(?i:day|night|evening)))"
                            + " (?<course>(?i:after|before|from|of|following|prior to|ahead of))"
                            + "|(?i:(?:on )?(?:the )?(?<eve>eve) of)) ");

    private static final Pattern ANCHOR =
            Pattern.compile(
                    "(?:(?:(?i:the|a|an|its|their|his|her) )?(?:[\\p{Ll}-]+ ){0,3}?(?:(?i:on|of) )?(?:the )?)"
                            + "(?<words>"
                            + DayPattern.WORDS
                            + ")");

    private Anchored() {}

    /** The time whose words begin at a place; empty if there is none whose day is known. */
    static Optional<TimeExpression> at(
            String text, int start, int end, @Nullable LocalDate written, Supplier<Side> side) {
        Matcher m = WORDS.matcher(text).region(start, end).useTransparentBounds(true);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        Matcher anchor = ANCHOR.matcher(text).region(m.end(), end).useTransparentBounds(true);
        if (!anchor.lookingAt() || anchor.group("relative") != null) {
            return Optional.empty();
        }
        return DayWords.day(anchor, written, side.get())
                .flatMap(day -> counted(m, day))
                .map(days -> new TimeExpression(new Span(start, anchor.end()), days));
    }

    private static Optional<Period> counted(Matcher m, LocalDate day) {
        if (m.group("eve") != null) {
            return Optional.of(Period.of(day.minusDays(1)));
        }
        String course = m.group("course").toLowerCase(Locale.ROOT);
        boolean before = course.matches("before|prior to|ahead of");
        int count = m.group("count") == null ? 1 : Numbers.cardinal(m.group("count"));
        String unit = m.group("unit") == null ? "day" : m.group("unit").toLowerCase(Locale.ROOT);
        LocalDate moved = Counted.moved(day, before ? -count : count, unit);
        if (m.group("within") != null) {
            return Optional.of(before ? new Period(moved, day) : new Period(day, moved));
        }
        return course.equals("of") ? Optional.empty() : Optional.of(Period.of(moved));
    }
}

package org.parley.reader.dates;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.reader.dates.DayWords.Side;

/**
 * Words before a time that change which days are meant.
 *
 * @param tense of what they change so; null for any
 * @param side where the time lies; null as the tense has it
 */
record Mark(
        Role role,
        Pattern words,
        @Nullable Tense tense,
        @Nullable Side side,
        Function<Period, Optional<Period>> days) {
    enum Role {
        PLAIN,
        /** "From Friday": may be still to come, though it was told in the past. */
        FROM,
        /** "After Friday"; what follows Friday's talks followed on Friday itself. */
        AFTER
    }

    /** The first that fits counts. */
    static final List<Mark> ALL =
            List.of(
                    Mark.of(
                            Role.PLAIN,
                            "(?<!\\b(?:minutes?|hours?|shortly|just|soon) )(?:before|after) (?=(?:midnight|dawn|noon|midday|daybreak|sunrise|sunset|dusk)\\b)",
                            Tense.PAST,
                            Side.BEHIND,
                            Optional::of),
                    Mark.of(
                            Role.PLAIN,
                            "(?<=\\b(?:minutes?|hours?|shortly|just|soon) )(?:before|after) (?=(?:midnight|dawn|noon|midday|daybreak|sunrise|sunset|dusk)\\b)",
                            null,
                            null,
                            Optional::of),
                    Mark.of(
                            Role.PLAIN,
                            "(?:not (?:before|until)|no earlier than|no sooner than) ",
                            null,
                            null,
                            Mark::since),
                    Mark.of(
                            Role.PLAIN,
                            "(?<=\\b(?:off|forward|postponed|delayed|adjourned|deferred|moved|extended|shifted) )to ",
                            null,
                            Side.AHEAD,
                            Optional::of),
                    Mark.of(
                            Role.PLAIN,
                            "(?<=\\bback )to (?-i:(?=\\d|\\p{Lu}))",
                            null,
                            Side.BEHIND,
                            Optional::of),
                    Mark.of(
                            Role.PLAIN,
                            "(?<=\\bdat(?:es|ed|e) )from ",
                            null,
                            Side.BEHIND,
                            Optional::of),
                    Mark.of(
                            Role.PLAIN,
                            "(?:by|before|until|till|til|up to|up until|no later than|not later than"
                                    + "|on or before|prior to)(?: (?:at )?the latest(?: by)?)?,? ",
                            null,
                            null,
                            Mark::until),
                    Mark.of(
                            Role.PLAIN,
                            "through ",
                            Tense.FUTURE,
                            Side.AHEAD,
                            p -> Optional.ofNullable(p.to()).map(day -> new Period(null, day))),
                    Mark.of(
                            Role.PLAIN,
                            "(?:ever )?since (?:(?:on|in) )?",
                            null,
                            Side.BEHIND,
                            Mark::since),
                    Mark.of(
                            Role.FROM,
                            "(?:(?:as of|as from|effective|with effect from|from) (?:(?:on|from) )?|(?:starting|beginning) (?:from )?)",
                            null,
                            null,
                            Mark::since),
                    Mark.of(Role.AFTER, "(?:after|later than|beyond) ", null, null, Mark::after),
                    Mark.of(
                            Role.PLAIN,
                            "(?:in|during|through|throughout|of|for|over|at|around|dated|back in"
                                    + "|as early as|as late as) ",
                            null,
                            null,
                            Optional::of));

    private static Mark of(
            Role role,
            String words,
            @Nullable Tense tense,
            @Nullable Side side,
            Function<Period, Optional<Period>> days) {
        return new Mark(role, Pattern.compile("(?i:" + words + ")"), tense, side, days);
    }

    private static Optional<Period> until(Period p) {
        return Optional.ofNullable(p.from()).map(day -> new Period(null, day));
    }

    private static Optional<Period> since(Period p) {
        return Optional.ofNullable(p.from()).map(day -> new Period(day, null));
    }

    private static Optional<Period> after(Period p) {
        return Optional.ofNullable(p.to()).map(day -> new Period(day.plusDays(1), null));
    }
}

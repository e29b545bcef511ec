package org.parley.reader.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The English words for a day, as a pattern with groups that only {@link DayWords} knows. */
final class DayPattern {
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
                    + "|(?:\\d{1,2}(?:[:.]\\d\\d)?|(?:half past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?: ?[ap]\\.?m\\.?| o['’]clock| hours)?(?: in the (?:morning|afternoon|evening)| at night)?)"
                    + "(?: (?:GMT|UTC|local time))?,?(?: on| of)? ))?";

    /** The words, with groups that only {@link #day} knows. */
    static final String WORDS =
            CLOCK
                    + "(?:"
                    + String.join(
                            "|",
                            "(?<iso>\\d{4}-\\d\\d-\\d\\d)\\b",
                            "(?<figures>\\d{1,2}(?:\\. ?\\d{1,2}\\. ?|/\\d{1,2}/|-\\d{1,2}-)(?:19|20)\\d\\d)\\b",
                            "(?<daybefore>\\d{1,2})\\.? ?(?<roman>[IVX]{1,4})\\.? ?(?<romanyear>"
                                    + YEAR
                                    + ")\\b",
                            "(?i:the )?(?i:ides) (?i:of) (?<idesmonth>"
                                    + MONTH
                                    + ")(?:,? (?<idesyear>"
                                    + YEAR
                                    + ")\\b)?",
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
                            "(?:(?<feastwhich>(?i:last|this|next)) )?(?<feast>"
                                    + Numbers.anyOf(Feasts.names()).replace("'", "['\u2019]")
                                    + ")\\b(?:,? (?<feastyear>"
                                    + YEAR
                                    + ")\\b)?",
                            "(?<relative>(?i:the day (?:after tomorrow|before yesterday)|today|tonight|tomorrow|yesterday|last night"
                                    + "|this (?:morning|afternoon|evening)))\\b(?<weekon>(?i: week)\\b)?",
                            "(?i:the) (?<letter>\\d{1,2})(?:st|nd|rd|th)? (?<latin>inst|ult|prox)\\.",
                            "(?:(?<which>(?i:this|next|last|this coming|this past|the coming|the past|the following)) )?(?<weekday>"
                                    + WEEKDAY
                                    + ")\\b(?<later>(?i: week\\b|,? a week later| fortnight\\b))?",
                            "(?<relweek>(?i:this|today|tomorrow)) (?i:day week)\\b",
                            "(?<many>(?i:an?|one|two|three)) (?<stride>(?i:week|fortnight))s? (?:"
                                    + "(?<back>(?i:ago|last)) (?:(?i:last|on) )?(?<backday>(?i:yesterday|today)|"
                                    + WEEKDAY
                                    + ")|(?:(?i:from|on) )?(?<relday>(?i:today|tomorrow))|(?i:from|on) (?<fromday>"
                                    + WEEKDAY
                                    + "))\\b",
                            "(?i:the) (?<nth>\\d{1,2}(?:st|nd|rd|th)|(?i:first(?= of (?:the|this) month)))"
                                    + "(?: of (?<ofmonth>(?i:the|this|next|last)) month|(?=[.,;:!?\"”’)]|$| (?:and|or|if|unless|when|to)\\b))",
                            "(?<midnight>(?i:midnight))\\b")
                    + ")";

    private DayPattern() {}

    private static String dayAndMonth() {
        return "(?<month1>"
                + MONTH
                + ") (?i:the )?(?<day1>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%]|\\.\\d|,\\d)(?:,? (?<year1>"
                + YEAR
                + ")\\b)?|(?:(?i:the) )?(?<day2>"
                + Numbers.ORDINAL
                + ")(?:\\.? (?:day )?(?:of )?|-)(?<month2>"
                + MONTH
                + ")(?:(?:,? |-)(?<year2>"
                + YEAR
                + ")\\b)?";
    }

    private static String end() {
        return "(?i:the )?(?i:very )?(?i:end|close|last day) of (?:(?<endmonth>"
                + MONTH
                + ")(?: (?<endyear>"
                + YEAR
                + ")\\b)?|(?<endofyear>"
                + YEAR
                + ")\\b|(?<endwhich>the|this|next|last|the previous|the current|the coming|the following) "
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
}

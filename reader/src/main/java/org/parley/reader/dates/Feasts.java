package org.parley.reader.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.reader.lexicon.Resources;

/** Days that have a name of their own: Christmas, Good Friday. */
final class Feasts {
    private static final String WESTERN = "easter";
    private static final String EASTERN = "orthodox";
    private static final Pattern NTH = Pattern.compile("(\\d+)/(-?\\d)([A-Z]+)([+-]\\d+)?");
    private static final Map<String, String> DAYS = days();

    private Feasts() {}

    private static Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        for (List<String> row : Resources.table(Feasts.class, "feasts.tsv", 2)) {
            days.put(row.get(0), row.get(1));
        }
        return Collections.unmodifiableMap(days);
    }

    /** In the order of the table. */
    static Set<String> names() {
        return DAYS.keySet();
    }

    /**
     * The day of a feast in a year.
     *
     * @param name as in the table; the apostrophe may be either
     * @throws IllegalArgumentException if there is no feast of that name
     */
    static LocalDate in(int year, String name) {
        String day = DAYS.get(name.replace('\u2019', '\''));
        if (day == null) {
            throw new IllegalArgumentException("no feast: " + name);
        }
        if (day.startsWith(WESTERN)) {
            return easter(year).plusDays(Integer.parseInt(day.substring(WESTERN.length())));
        }
        if (day.startsWith(EASTERN)) {
            return orthodoxEaster(year).plusDays(Integer.parseInt(day.substring(EASTERN.length())));
        }
        Matcher nth = NTH.matcher(day);
        return nth.matches()
                ? LocalDate.of(year, Integer.parseInt(nth.group(1)), 1)
                        .with(
                                TemporalAdjusters.dayOfWeekInMonth(
                                        Integer.parseInt(nth.group(2)),
                                        DayOfWeek.valueOf(nth.group(3))))
                        .plusDays(nth.group(4) == null ? 0 : Integer.parseInt(nth.group(4)))
                : MonthDay.parse("--" + day).atYear(year);
    }

    /**
     * Easter Sunday of the Eastern churches in the Gregorian calendar, by Meeus' Julian algorithm
     * (Astronomical Algorithms, chapter 8); right from 1900 to 2099.
     */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int days = d + e + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(13);
    }

    /**
     * Easter Sunday of the Western churches, by the anonymous Gregorian algorithm (Nature, 20 April
     * 1876; Meeus, Astronomical Algorithms, chapter 8).
     */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int shift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - shift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

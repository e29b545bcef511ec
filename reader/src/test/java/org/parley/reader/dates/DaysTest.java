package org.parley.reader.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.text.Span;

/** Days as texts of Wednesday, 14 May 2025 name them; the words that do are marked. */
class DaysTest {
    private static final LocalDate WRITTEN = LocalDate.of(2025, 5, 14);
    private static final String NONE = "-";

    private static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static String shown(Optional<NamedDay> day, String text) {
        return day.map(d -> d.words().of(text) + " = " + d.day()).orElse(NONE);
    }

    private static void assertNamed(String expected, String marked, Optional<NamedDay> day) {
        int start = marked.indexOf("[[");
        String text = marked.replace("[[", "").replace("]]", "");
        String words = start < 0 ? "" : text.substring(start, marked.indexOf("]]") - 2);
        assertEquals(
                expected.equals(NONE) ? NONE : words + " = " + expected, shown(day, text), marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
to leave [[by Friday]]                                          | 2025-05-16
to leave [[by Wednesday]]                                       | 2025-05-14
to leave [[by next Friday]]                                     | 2025-05-23
to leave [[by Friday, 6 June]], if not earlier                  | 2025-06-06
to leave [[by noon on Sunday]]                                  | 2025-05-18
to leave [[by 6 p.m. Thursday]]                                 | 2025-05-15
to leave [[by midnight on June 30]]                             | 2025-06-30
to leave [[by midnight]], or else                               | 2025-05-14
to leave [[by tomorrow]] night                                  | 2025-05-15
to leave [[by close of business on Friday]]                     | 2025-05-16
[[Until 1 May]] the offer stood                                 | 2025-05-01
to wait [[until 3 February]]                                    | 2026-02-03
to pay [[by Sept. 15]]                                          | 2025-09-15
to pay [[by 15th September 2027]]                               | 2027-09-15
to pay [[by the first of July]]                                 | 2025-07-01
to pay [[no later than June 30, 2026]], in gold                 | 2026-06-30
to pay [[by 2025-08-01]]                                        | 2025-08-01
to pay [[by the 20th]], he said                                 | 2025-05-20
to pay [[by the 3rd of the month]]                              | 2025-06-03
to pay [[before the end of the month]]                          | 2025-05-31
to pay [[by the end of next month]]                             | 2025-06-30
to pay [[by the end of April]]                                  | 2025-04-30
to pay [[by the end of the week]]                               | 2025-05-18
to pay [[by the end of the quarter]]                            | 2025-06-30
to pay [[by the end of 2027]]                                   | 2027-12-31
to pay [[by year-end]]                                          | 2025-12-31
to pay [[before the year is out]]                               | 2025-12-31
to pay [[by Christmas]]                                         | 2025-12-25
to pay [[before Easter]]                                        | 2025-04-20
to answer [[within 48 hours]]                                   | 2025-05-16
to answer [[within the next 30 hours]]                          | 2025-05-16
to answer [[within ninety days]]                                | 2025-08-12
to answer [[in two weeks]], or lose the port                    | 2025-05-28
to answer [[within a fortnight]]                                | 2025-05-28
to answer [[within a month]]                                    | 2025-06-14
to answer [[in forty-eight hours]]                              | 2025-05-16
to answer by June                                               | -
to answer within days                                           | -
to answer within two weeks of the signing                       | -
to answer in three days of talks                                | -
to rise by 30 percent by the spring                             | -
to pay before 31 June                                           | -
to go back to the line of May 1                                 | -
to cut by May 5.5 tonnes                                        | -
""")
    void limit_words_isTheDayTheyName(String marked, String day) {
        String text = marked.replace("[[", "").replace("]]", "");
        assertNamed(day, marked, Days.limit(text, whole(text), WRITTEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
"""
gave the owners [[two weeks]] to answer                         | 2025-05-28
set a [[72-hour]] ultimatum                                     | 2025-05-17
the deadline [[of 1 July]] stands                               | 2025-07-01
let [[Friday]]'s deadline stand                                 | 2025-05-16
The offer expires [[on Monday]]                                 | 2025-05-19
gave them [[until Sunday]] after three days                     | 2025-05-18
""")
    void set_wordsOfALimit_isTheDayTheyName(String marked, String day) {
        String text = marked.replace("[[", "").replace("]]", "");
        String tidy = marked.replace("[[of ", "of [[");
        assertNamed(day, tidy, Days.set(text, whole(text), WRITTEN, false));
    }

    @Test
    void set_limitThatIsOver_isTheLastSuchDay() {
        String text = "The deadline passed on Monday.";
        assertEquals(
                "on Monday = 2025-05-12", shown(Days.set(text, whole(text), WRITTEN, true), text));
    }

    @Test
    void limit_dayOfWritingUnknown_onlyFullDatesAreRead() {
        String text = "to pay by Friday, within a week, by 1 May 2030";
        assertEquals(
                "by 1 May 2030 = 2030-05-01", shown(Days.limit(text, whole(text), null), text));
    }

    @Test
    void limit_outsideTheStretch_isNotRead() {
        String text = "to pay by Friday";
        assertTrue(Days.limit(text, new Span(0, 6), WRITTEN).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "2000, 2000-04-23", "2024, 2024-03-31", "2038, 2038-04-25"})
    void easter_year_isTheSundayOfTheTables(int year, LocalDate day) {
        assertEquals(day, Feasts.easter(year));
    }
}

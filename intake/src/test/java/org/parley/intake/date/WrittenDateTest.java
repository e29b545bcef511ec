package org.parley.intake.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-04",
                "2026-03-04T23:59:59-11:00",
                "2026-03-04T00:10Z",
                " 2026-3-4 10:00 ",
                "20260304",
                "20260304T101500Z",
                "2026/03/04",
                "2026.03.04 08:00",
                "2026-063",
                "2026063",
                "2026-W10-3",
                "2026-03-04 23:56:58.0",
                "Wed, 04 Mar 2026 10:00:00 GMT",
                "Wed, 4 Mar 2026 23:00:00 -0800",
                "Wed, 04 Mar 26 10:00 EST",
                "4 March 2026",
                "04-Mar-2026",
                "Wednesday, 04-Mar-26 10:00:00 UTC",
                "Wed, 04 Mar 2026",
                "Wednes, 04 Mar 2026 25:61:00 XYZ",
                "Wed Mar  4 10:00:00 2026",
                "Wed Mar 4 10:00:00 PST 2026",
                "Mar 4, 2026",
                "March 4th, 2026 at 10 p.m.",
                "Wednesday, March 4, 2026 10:00 AM",
                "Wed, 2026/03/04 10:00:00 EDT",
                "2026-Mar-04",
                "4. März 2026",
                "mer. 4 mars 2026",
                "4 de marzo de 2026",
                "4 марта 2026",
                "Τετ, 04 Μαρ 2026 10:00:00 EET",
                "2026-március-4T9:15+02:00",
                "2026년 03월 04일 오후 10:31:57",
                "2026年3月4日",
                "04.03.2026",
                "4.3.2026 12:00"
            })
    void day_usualForms_asWritten(String written) {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), WrittenDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026",
                "2026-03",
                "March 2026",
                "03/04/2026",
                "2026-02-30",
                "30 Feb 2026",
                "4 Foo 2026",
                "4 Mar 10:00",
                "0000-00-00",
                "1772582400",
                "0001-01-01T00:00:00Z",
                "26-03-04"
            })
    void day_leftOpen_unknown(String written) {
        assertEquals(Optional.empty(), WrittenDate.parse(written));
    }

    @Test
    void day_numbersInEitherOrder_ifOnlyOneIsPossible() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), WrittenDate.parse("14/03/2026"));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), WrittenDate.parse("03/14/2026 10:00"));
        assertEquals(
                Optional.of(LocalDate.of(1999, 12, 31)),
                WrittenDate.parse("Fri, 31 Dec 99 23:59:59 GMT"));
    }

    @Test
    void day_null_unknown() {
        assertEquals(Optional.empty(), WrittenDate.parse(null));
        assertEquals(Optional.empty(), WrittenDate.parse("1 ".repeat(100_000)));
    }

    @Test
    void day_amongWords_found() {
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 4)),
                WrittenDate.parse("Updated by 12 editors on March 4, 2026 in Sorran"));
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 4)), WrittenDate.parse("the 4th of March 2026"));
        assertEquals(Optional.empty(), WrittenDate.parse("4 of them in 2026"));
    }

    @Test
    void count_ofSecondsOrMilliseconds_onlyWhenAskedFor() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 4));
        assertEquals(day, WrittenDate.parseOrCount("1772582400"));
        assertEquals(day, WrittenDate.parseOrCount(" 1772582400.5"));
        assertEquals(day, WrittenDate.parseOrCount("1772582400000"));
        assertEquals(day, WrittenDate.parseOrCount("4 March 2026"));
        assertEquals(Optional.empty(), WrittenDate.parseOrCount("17725"));
        assertEquals(Optional.empty(), WrittenDate.parse("1772582400000"));
    }
}

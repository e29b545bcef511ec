package org.parley.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.core.entry.Party;

/** Offices are found by any spelling of the holder, on the days they were held. */
class OfficesTest {
    private static List<String> roles(String name, String day) {
        return Offices.known().held(name, LocalDate.parse(day)).stream()
                .map(office -> office.party().code() + " " + office.role())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Angela Merkel, 2005-11-21, ",
        "Angela Merkel, 2005-11-22, DEU chancellor",
        "Wladimir Putin, 2008-05-08, RUS prime minister",
        "W. Putin, 2012-05-08, RUS president",
        "Hassan Rohani, 2015-01-01, IRN president",
        "Mun Chae-in, 2018-04-27, KOR president",
        "Kofi Annan, 1999-12-31, IGO UN secretary-general"
    })
    void held_onDay_isOfficeOfThatDay(String name, String day, String expected) {
        assertEquals(expected == null ? List.of() : List.of(expected), roles(name, day));
    }

    @Test
    void held_surnameAlone_isAllWhoBearIt() {
        assertTrue(Offices.known().held("Clinton", null).size() > 1);
    }

    @Test
    void all_offices_haveAnOrderOfDays() {
        assertTrue(
                Offices.known().all().stream().allMatch(o -> o.from() == null || o.on(o.from())));
    }

    @Test
    void office_endBeforeBeginning_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new Office(
                                "Ann Other",
                                List.of(),
                                new Party("Utopia", null),
                                "mayor",
                                LocalDate.of(2001, 1, 1),
                                LocalDate.of(2000, 1, 1)));
    }
}

package org.parley.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are and that are not forms of one bearer; keys meet wherever names do. */
class SpellingsTest {
    private static void check(NameKind kind, String a, String b, boolean expected) {
        Spellings known = Spellings.known();
        assertEquals(expected, known.same(kind, a, kind, b), a + " / " + b);
        assertEquals(expected, known.same(kind, b, kind, a), b + " / " + a);
        if (expected) {
            assertEquals(
                    false,
                    Collections.disjoint(known.keys(kind, a), known.keys(kind, b)),
                    "keys of " + a + " / " + b);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Volodymyr Zelensky | Wolodymyr Selenskyj
                    Mikhail Gorbachev | Michail Gorbatschow
                    Gorbachev | Gorbaczow
                    Khrushchev | Chruschtschow
                    Khrushchev | Chruszczow
                    Xi Jinping | Hsi Chin-p'ing
                    Kim Jong-un | Kim Chong-un
                    Lee Myung-bak | Yi Myŏng-bak
                    Hassan Rouhani | Rohani
                    Sergei Lavrov | Сергей Лавров
                    """)
    void same_spellingsOfOnePerson_link(String a, String b) {
        check(NameKind.PERSON, a, b, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kim Jong-un | Kim Jong-il
                    Park Geun-hye | Park Chung-hee
                    George W. Bush | George H. W. Bush
                    Ali Khamenei | Ruhollah Khomeini
                    Khamenei | Khomeini
                    """)
    void same_otherPersons_areKeptApart(String a, String b) {
        check(NameKind.PERSON, a, b, false);
    }
}

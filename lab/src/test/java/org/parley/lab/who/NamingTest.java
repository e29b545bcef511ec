package org.parley.lab.who;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sorran                | Sorran                           | true
                    the Dockers' League   | The Dockers’ League              | true
                    U.N.                  | UN                               | true
                    Orlo                  | Ann Orlo                         | true
                    Ann                   | Ann Orlo                         | true
                    Ann Orlo              | Ann Orlo Vidal                   | true
                    Orlo                  | Ann Orlo Vidal                   | true
                    Jean-Luc Orlo         | Jean Luc Orlo                    | true
                    League                | the Dockers' League              | true
                    the government        | Sorran's government              | true
                    ministry              | the ministry of trade            | true
                    Sorran Rail           | Sorran Rail Group                | true
                    the U.S.              | United States                    | true
                    OECD                  | Organisation for Economic Co-operation and Development | true
                    DWL                   | Dock Workers League              | true
                    Liberal               | Liberals                         | true
                    DWL                   | Sorran Rail                      | false
                    liberal               | Liberals                         | false
                    Niger                 | Nigeria                          | false
                    Ann Orlo              | Eva Orlo                         | false
                    Orlo                  | Orlova                           | false
                    Europe                | Council of Europe                | false
                    Sorran                | the president of the Sorran      | false
                    Sorran                | Sorran's government              | false
                    the dockers           | the dockers' League              | false
                    Sorran                | Sorran and Karvel                | false
                    Karvel                | Sorran and Karvel                | false
                    the union             | the union leader                 | false
                    Sorran                |  -                               | false
                    """)
    void same_forms_asFullerFormsOfOneName(String a, String b, boolean same) {
        assertEquals(same, Naming.same(a, b), a + " / " + b);
        assertEquals(same, Naming.same(b, a), b + " / " + a);
    }

    @Test
    void anyIs_alternatives_takesEach() {
        List<List<String>> alternatives = List.of(List.of("Dockers' League"), List.of("Ann Orlo"));
        assertTrue(Naming.anyIs(alternatives, "Orlo"));
        assertTrue(Naming.anyIs(alternatives, "the League"));
        assertFalse(Naming.anyIs(alternatives, "Karvel"));
        assertFalse(Naming.anyIs(List.of(), "Orlo"));
    }

    @Test
    void anyIs_twoBearers_wantsBothAndNoMore() {
        List<List<String>> both = List.of(List.of("Ann Orlo", "Sorran Rail"));
        assertTrue(Naming.anyIs(both, "Sorran Rail and Orlo"));
        assertFalse(Naming.anyIs(both, "Ann Orlo"));
        assertFalse(Naming.anyIs(both, "Ann Orlo and Karvel"));
        assertFalse(Naming.anyIs(both, "Ann Orlo, Karvel and Sorran Rail"));
        assertFalse(Naming.anyIs(List.of(List.of("Ann Orlo")), "Ann Orlo and Sorran Rail"));
        assertTrue(
                Naming.anyIs(
                        List.of(List.of("Hull and Sons", "the union")),
                        "Hull and Sons and the union"));
    }
}

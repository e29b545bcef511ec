package org.parley.lab.own;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReporterNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    the Harbour League          | Harbour league            | true
                    Its negotiators             | her negotiators           | true
                    Karvelia's                  | Karvelia                  | true
                    Karvelia’s                  | karvelia                  | true
                    the dockers'                | dockers                   | true
                    U.S.                        | US                        | true
                    “Trud”                      | Trud                      | true
                    go-between                  | go between                | true
                    Anna Petrova                | Petrova                   | true
                    Petrova                     | Anna Petrova, a minister  | true
                    Petrova                     | Petrovan                  | false
                    Anna Petrova                | Boris Petrova             | false
                    Petrova                     | Petrova's officials       | false
                    a ministry                  | an official               | false
                    theatre                     | atre                      | false
                    ...                         | Petrova                   | false
                    """)
    void same_namesOfATable_asTheTableSays(String a, String b, boolean same) {
        assertEquals(same, ReporterName.same(a, b));
        assertEquals(same, ReporterName.same(b, a));
    }
}

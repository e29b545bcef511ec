package org.parley.reader.chains;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletKindsTest {
    private final OutletKinds kinds = new OutletKinds();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agency    | Reuters; Orta Gazette; Radio Orta          | Reuters",
                "agency    | Reuters; Bloomberg; Orta Gazette           | Reuters; Bloomberg",
                "newspaper | Reuters; Orta Gazette; Radio Orta          | Orta Gazette",
                "paper     | The Sorran Herald; Reuters                 | The Sorran Herald",
                "station   | Orta Gazette; Radio Orta                   | Radio Orta",
                "website   | Axios; Orta Gazette                        | Axios",
                "magazine  | Orta Magazine; Orta Gazette                | Orta Magazine",
                "outlet    | Radio Orta; Orta Gazette; Reuters          | Radio Orta; Orta Gazette; Reuters",
                "daily     | Al-Mizan; Radio Orta                       | Al-Mizan",
                "daily     | Al-Mizan; Orta Gazette                     | Orta Gazette",
                "daily     | Radio Orta; Reuters                        |",
                "ministry  | Reuters; Orta Gazette                      |",
            })
    void fitting_noun_thoseOfItsKind(String noun, String outlets, String fitting) {
        assertEquals(list(fitting), kinds.fitting(noun, list(outlets)));
    }

    private static List<String> list(String names) {
        return names == null ? List.of() : Arrays.asList(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Orta Gazette", "Radio Orta", "The Sorran Herald", "TV Orta"})
    void tells_nameWithAnOutletsWord_true(String name) {
        assertTrue(kinds.tells(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gazette", "Radio", "Anna Keller", "Union of Dockers", "Bloomberg"})
    void tells_oneWordOrNoOutletsWord_false(String name) {
        assertFalse(kinds.tells(name));
    }

    @ParameterizedTest
    @CsvSource({"agency, true", "website, true", "paper, true", "ministry, false", "union, false"})
    void isNoun_commonNounForAnOutlet_true(String noun, boolean outlet) {
        assertEquals(outlet, kinds.isNoun(noun));
    }
}

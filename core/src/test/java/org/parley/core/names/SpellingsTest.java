package org.parley.core.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that are and that are not forms of one bearer; keys meet wherever names do. */
class SpellingsTest {
    private static final Spellings KNOWN = Spellings.known();

    private static void check(NameKind kind, String a, String b, boolean expected) {
        assertEquals(expected, KNOWN.same(kind, a, kind, b), a + " / " + b);
        assertEquals(expected, KNOWN.same(kind, b, kind, a), b + " / " + a);
        if (expected) {
            assertFalse(
                    Collections.disjoint(KNOWN.keys(kind, a), KNOWN.keys(kind, b)),
                    "keys of " + a + " / " + b);
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "same-persons.txt", delimiter = '|', quoteCharacter = '~')
    void same_spellingsOfOnePerson_link(NameKind kind, String a, String b) {
        check(kind, a, b, true);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "other-persons.txt", delimiter = '|', quoteCharacter = '~')
    void same_otherPersons_areKeptApart(NameKind kind, String a, String b) {
        check(kind, a, b, false);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "same-places-and-bodies.txt", delimiter = '|', quoteCharacter = '~')
    void same_namesOfOnePlaceOrBody_link(NameKind kind, String a, String b) {
        check(kind, a, b, true);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "other-places-and-bodies.txt", delimiter = '|', quoteCharacter = '~')
    void same_otherPlacesOrBodies_areKeptApart(NameKind kind, String a, String b) {
        check(kind, a, b, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CITY   | Dnipro   | RIVER  | Dnipro
                    CITY   | Kyiv     | REGION | Kyiv
                    STATE  | Jordan   | RIVER  | Jordan
                    STATE  | Georgia  | REGION | Georgia
                    PERSON | Lincoln  | CITY   | Lincoln
                    BODY   | Amazon   | RIVER  | Amazon
                    """)
    void same_otherKinds_areKeptApart(NameKind kindA, String a, NameKind kindB, String b) {
        assertFalse(KNOWN.same(kindA, a, kindB, b));
    }

    @ParameterizedTest
    @CsvSource({
        "Германия, DEU",
        "Nederländerna, NLD",
        "Szwajcaria, CHE",
        "Yhdysvallat, USA",
        "US, USA",
        "us, ",
        "the Netherlands, NLD",
        "Congo, ",
        "Kongo, ",
        "Korea, ",
        "my, ",
        "as, ",
        "man, ",
        "日本, JPN",
        "الأردن, JOR",
        "Ελλάδα, GRC",
        "USSR, SUN"
    })
    void state_name_isCodeUnlessOfTwoOrAWord(String name, String code) {
        assertEquals(Optional.ofNullable(code), KNOWN.state(name));
    }

    @Test
    void same_blankName_isNobody() {
        assertFalse(KNOWN.same(NameKind.PERSON, " ", NameKind.PERSON, "Annan"));
        assertFalse(KNOWN.same(NameKind.CITY, "Oslo", NameKind.CITY, ""));
    }

    /** Each kind, at the bound and far beyond it: answered, and in little time. */
    @ParameterizedTest
    @EnumSource(NameKind.class)
    @Timeout(60)
    void keys_nameOfManyLetters_bounded(NameKind kind) {
        for (String word : List.of("zhchouyaschuiev", "zhchouya schuiev ", "xu", "a-")) {
            String longest = word.repeat(200).substring(0, Spellings.LONGEST);
            assertTrue(KNOWN.keys(kind, longest).size() < 100_000, word);
            String longer = word.repeat(2000) + "x";
            assertEquals(1, KNOWN.keys(kind, longer).size());
            assertTrue(KNOWN.keys(kind, longer).first().length() < 100);
            assertTrue(KNOWN.same(kind, longer, kind, longer));
            assertFalse(KNOWN.same(kind, longer, kind, longer + "e"));
            assertFalse(KNOWN.same(kind, longer, kind, "Annan"));
        }
    }

    @Test
    void same_fourThreads_sameAnswers() {
        List<String> names =
                List.of(
                        "Nasser",
                        "Anwar Sadat",
                        "Hu Yaobang",
                        "胡耀邦",
                        "Sadate",
                        "A. Sadat",
                        "Naser");
        List<Boolean> alone = answers(names);
        assertTrue(
                IntStream.range(0, 4).parallel().allMatch(thread -> answers(names).equals(alone)));
    }

    private static List<Boolean> answers(List<String> names) {
        return names.stream()
                .flatMap(
                        a ->
                                names.stream()
                                        .map(
                                                b ->
                                                        KNOWN.same(
                                                                NameKind.PERSON,
                                                                a,
                                                                NameKind.PERSON,
                                                                b)))
                .toList();
    }
}

package org.parley.core.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoveTest {
    /** The 16 event types of the PLOVER ontology of 2021. */
    private static final Set<String> PLOVER =
            Set.of(
                    "AGREE",
                    "CONSULT",
                    "SUPPORT",
                    "CONCEDE",
                    "COOPERATE",
                    "AID",
                    "RETREAT",
                    "REQUEST",
                    "ACCUSE",
                    "REJECT",
                    "THREATEN",
                    "PROTEST",
                    "SANCTION",
                    "MOBILIZE",
                    "COERCE",
                    "ASSAULT");

    @ParameterizedTest
    @CsvSource({
        "DEMAND, REQUEST",
        "OFFER, AGREE",
        "ACCEPT, AGREE",
        "REJECT, REJECT",
        "CONCEDE, CONCEDE",
        "THREATEN, THREATEN",
        "COMMIT,",
        "DEADLINE,",
        "ACCUSE, ACCUSE",
        "SUPPORT, SUPPORT",
        "CONSULT, CONSULT",
        "AID, AID",
        "COOPERATE, COOPERATE",
        "RETREAT, RETREAT",
        "SANCTION, SANCTION",
        "PROTEST, PROTEST",
        "MOBILIZE, MOBILIZE",
        "COERCE, COERCE",
        "ASSAULT, ASSAULT"
    })
    void plover_ofEachMove_asInManual(Move move, String type) {
        assertEquals(Optional.ofNullable(type), move.plover());
    }

    @Test
    void values_all_nineteen() {
        assertEquals(19, Move.values().length);
    }

    @Test
    void plover_ofAllMoves_everyTypeTaken() {
        assertEquals(
                PLOVER,
                Arrays.stream(Move.values())
                        .flatMap(move -> move.plover().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Move.class)
    void parse_wordInAnyCase_theMove(Move move) {
        assertEquals(Optional.of(move), Move.parse(move.word()));
        assertEquals(Optional.of(move), Move.parse(move.name()));
        assertEquals(Optional.of(move), Move.parse(" " + move.word() + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "dance", "demands", "REQUEST"})
    void parse_noMove_empty(String word) {
        assertEquals(Optional.empty(), Move.parse(word));
    }

    @Test
    void word_underTurkishLocale_dottedI() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals("mobilize", Move.MOBILIZE.word());
            assertTrue(Move.parse("deadline").isPresent());
        } finally {
            Locale.setDefault(before);
        }
    }
}

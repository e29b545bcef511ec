package org.parley.reader.issues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which words of an article keep the same company. */
class FabricTest {
    private static final Fabric FABRIC =
            fabric(
                    "union wages payroll",
                    "company bonus payroll",
                    "weather harbour",
                    "ferry weather",
                    "crossing harbour winter");

    @Test
    void of_wordsThatMeetTheSameWord_areNearerThanOthers() {
        assertTrue(likeness("wages", "bonus") > likeness("wages", "crossing"));
    }

    @Test
    void of_wordWithItself_isAsNearAsCanBe() {
        assertEquals(1, likeness("ferry", "ferry"), 1e-9);
    }

    @Test
    void of_wordThatTheArticleDoesNotHave_keepsNoCompany() {
        assertEquals(0, likeness("wages", "herring"));
    }

    @Test
    void of_sameArticleAgain_isTheSameToTheBit() {
        Fabric again = fabric("union wages payroll", "company bonus payroll");
        Fabric turned = fabric("payroll wages union", "payroll bonus company");
        assertEquals(
                again.of(Set.of("wages")).likeness(again.of(Set.of("bonus"))),
                turned.of(Set.of("wages")).likeness(turned.of(Set.of("bonus"))));
    }

    @Test
    void strand_wordsOfWhichOneIsShared_areAlikeByItsRarity() {
        Strand one = FABRIC.strand(Set.of("wages", "payroll"));
        assertTrue(one.likeness(FABRIC.strand(Set.of("wages", "ferry"))) > 0.5);
        assertTrue(one.likeness(FABRIC.strand(Set.of("bonus", "payroll"))) < 0.5);
        assertEquals(1, one.likeness(one), 1e-9);
    }

    @Test
    void strand_noWords_areLikeNone() {
        Strand none = FABRIC.strand(Set.of("herring"));
        assertEquals(0, none.likeness(none));
    }

    private static double likeness(String one, String other) {
        return FABRIC.of(Set.of(one)).likeness(FABRIC.of(Set.of(other)));
    }

    private static Fabric fabric(String... sentences) {
        return new Fabric(
                Arrays.stream(sentences)
                        .map(s -> (Set<String>) new TreeSet<>(List.of(s.split(" "))))
                        .toList());
    }
}

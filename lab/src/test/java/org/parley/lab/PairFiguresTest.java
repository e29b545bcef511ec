package org.parley.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.core.names.NameKind;
import org.parley.lab.who.Pair;

final class PairFiguresTest {
    private static final Pair LINKED = pair("a", true, NameKind.PERSON);
    private static final Pair MISSED = pair("b", true, NameKind.PERSON);
    private static final Pair APART = pair("c", false, NameKind.PERSON);
    private static final Pair FALSE = pair("d", false, NameKind.RIVER);

    private static final PairFigures FIGURES =
            new PairFigures(List.of(MISSED, LINKED, APART, FALSE), List.of(LINKED, FALSE));

    private static Pair pair(String id, boolean same, NameKind kindB) {
        return new Pair(id, same, NameKind.PERSON, "Orlo", kindB, "Orlo");
    }

    @Test
    void print_pairs_countsLinkedOnesOfBothVerdictsByKind() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FIGURES.print(new Table(new PrintStream(out, true, StandardCharsets.UTF_8)), "variants");
        assertEquals(
                """
                variants all same linked 0.500 (1 of 2) different linked 1 of 2
                variants person same linked 0.500 (1 of 2) different linked 0 of 1
                variants two kinds different linked 1 of 1
                """,
                out.toString(StandardCharsets.UTF_8).replaceAll(" +", " "));
    }

    @Test
    void wrong_pairs_areFalseOnesBeforeMissedOnes() {
        assertEquals(List.of(FALSE, MISSED), FIGURES.wrong());
    }
}

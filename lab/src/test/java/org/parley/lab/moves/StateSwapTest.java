package org.parley.lab.moves;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class StateSwapTest {
    private static final List<String> ROWS =
            List.of(
                    "# a comment",
                    "NOR\tNorway\t\tNorwegian; Norse\tNorwegians\tOslo\t\t",
                    "PER\tPeru\t\tPeruvian\tPeruvians\tLima\t\t",
                    "ATL\tAtlantis\t\t\t\tPoseidonis\t\t");

    @Test
    void apply_text_putsAllNamesOfAStateByThoseOfOneOther() {
        String text = "Oslo said Norway and the Norwegian envoy saw Norwegians in Atlantis.";
        String swapped = "Lima said Peru and the Peruvian envoy saw Peruvians in Atlantis.";
        Random random = new Random(1);
        List<String> results =
                IntStream.range(0, 20)
                        .mapToObj(i -> new StateSwap(ROWS, random).apply(text))
                        .toList();
        assertTrue(results.stream().allMatch(r -> r.equals(text) || r.equals(swapped)));
        assertTrue(results.contains(swapped));
    }

    @Test
    void apply_partOfAWord_leavesIt() {
        StateSwap swap = new StateSwap(ROWS, new Random(1));
        assertEquals("Perugia, Limanova", swap.apply("Perugia, Limanova"));
    }
}

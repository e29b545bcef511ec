package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.reader.attribution.Pointers.Link;

final class PointersTest {
    @Test
    void score_isTheProductOfThePointingAndThePointedNumbers() {
        float[] pointing = new float[Pointers.COUNT];
        float[] pointed = new float[Pointers.COUNT];
        pointing[Pointers.from(Link.CUE_TO_SOURCE)] = 2;
        pointing[Pointers.from(Link.CUE_TO_SOURCE) + Pointers.WIDTH - 1] = 3;
        pointed[Pointers.to(Link.CUE_TO_SOURCE)] = 5;
        pointed[Pointers.to(Link.CUE_TO_SOURCE) + Pointers.WIDTH - 1] = -1;
        assertEquals(7, Pointers.score(Link.CUE_TO_SOURCE, pointing, pointed));
        assertEquals(0, Pointers.score(Link.CONTENT_TO_CUE, pointing, pointed));
        assertEquals(0, Pointers.score(Link.CUE_TO_SOURCE, pointed, pointing));
    }

    @Test
    void columns_ofBothLinks_fillThePieceWithoutOverlap() {
        Set<Integer> columns = new TreeSet<>();
        for (Link link : Link.values()) {
            for (int i = 0; i < Pointers.WIDTH; i++) {
                columns.add(Pointers.from(link) + i);
                columns.add(Pointers.to(link) + i);
            }
        }
        assertEquals(128, columns.size());
        assertEquals(Pointers.COUNT - 1, columns.stream().mapToInt(i -> i).max().orElse(-1));
    }
}

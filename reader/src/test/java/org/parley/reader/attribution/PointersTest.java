package org.parley.reader.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.reader.attribution.Pointers.Link;
import org.parley.reader.encoder.LinkScores;

final class PointersTest {
    @Test
    void score_isTheProductOfThePointingAndThePointedNumbers() {
        float[] pointing = new float[Pointers.COUNT];
        float[] pointed = new float[Pointers.COUNT];
        pointing[LinkScores.from(Link.CUE_TO_SOURCE.ordinal())] = 2;
        pointing[LinkScores.from(Link.CUE_TO_SOURCE.ordinal()) + LinkScores.WIDTH - 1] = 3;
        pointed[LinkScores.to(Link.CUE_TO_SOURCE.ordinal())] = 5;
        pointed[LinkScores.to(Link.CUE_TO_SOURCE.ordinal()) + LinkScores.WIDTH - 1] = -1;
        assertEquals(7, Pointers.score(Link.CUE_TO_SOURCE, pointing, pointed));
        assertEquals(0, Pointers.score(Link.CONTENT_TO_CUE, pointing, pointed));
        assertEquals(0, Pointers.score(Link.CUE_TO_SOURCE, pointed, pointing));
    }

    @Test
    void columns_ofBothLinks_fillThePieceWithoutOverlap() {
        Set<Integer> columns = new TreeSet<>();
        for (Link link : Link.values()) {
            for (int i = 0; i < LinkScores.WIDTH; i++) {
                columns.add(LinkScores.from(link.ordinal()) + i);
                columns.add(LinkScores.to(link.ordinal()) + i);
            }
        }
        assertEquals(128, columns.size());
        assertEquals(Pointers.COUNT - 1, columns.stream().mapToInt(i -> i).max().orElse(-1));
    }
}

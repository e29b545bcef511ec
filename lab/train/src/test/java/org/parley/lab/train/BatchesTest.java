package org.parley.lab.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchesTest {
    private static final List<Example> EXAMPLES =
            IntStream.range(0, 2_000).mapToObj(i -> ofLength(1 + i % 100)).toList();

    private static Example ofLength(int length) {
        return new Example(
                Task.ATTRIBUTIONS, new long[length], List.of(new int[length]), List.of());
    }

    @Test
    void over_oneEpoch_hasEachExampleOnceInBatchesOfTheSize() {
        List<List<Example>> batches = Batches.over(EXAMPLES, 1, 500, 1);
        Set<Example> seen = new HashSet<>();
        for (List<Example> batch : batches) {
            int longest = batch.stream().mapToInt(Example::length).max().orElseThrow();
            assertTrue(longest * batch.size() <= 500);
            seen.addAll(batch);
        }
        assertEquals(2_000, batches.stream().mapToInt(List::size).sum());
        assertEquals(2_000, seen.size());
    }

    @Test
    void over_moreEpochs_beginsLikeFewer() {
        List<List<Example>> few = Batches.over(EXAMPLES, 0.5, 500, 1);
        List<List<Example>> more = Batches.over(EXAMPLES, 1.5, 500, 1);
        assertEquals(few, more.subList(0, few.size()));
        assertTrue(more.size() > 2.9 * few.size() && more.size() < 3.1 * few.size());
    }

    @Test
    void over_anotherSeed_hasAnotherOrder() {
        assertNotEquals(Batches.over(EXAMPLES, 1, 500, 1), Batches.over(EXAMPLES, 1, 500, 2));
    }

    @Test
    void mixed_fewAmongMany_areSpreadInTheirOrder() {
        List<List<Example>> many = Batches.over(EXAMPLES, 1, 500, 1);
        List<List<Example>> few = Batches.over(EXAMPLES, 0.1, 500, 2);
        List<List<Example>> mixed = Batches.mixed(many, few);
        assertEquals(many, mixed.stream().filter(many::contains).toList());
        assertEquals(few, mixed.stream().filter(few::contains).toList());
        int half = mixed.size() / 2;
        long early = mixed.subList(0, half).stream().filter(few::contains).count();
        assertEquals(few.size() / 2.0, early, 1);
    }
}

package org.parley.ledger;

import java.util.List;

/**
 * Some of many, in their order.
 *
 * @param some those that were asked for
 * @param total how many there are in all
 */
public record Page<T>(List<T> some, int total) {
    public Page {
        some = List.copyOf(some);
    }

    /**
     * A page of all.
     *
     * @param from how many are passed over
     * @param most how many at most
     */
    static <T> Page<T> of(List<T> all, int from, int most) {
        return new Page<>(all.stream().skip(from).limit(most).toList(), all.size());
    }
}

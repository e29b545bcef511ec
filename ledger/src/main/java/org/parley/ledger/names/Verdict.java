package org.parley.ledger.names;

import java.util.List;

/** What became of a {@link Ruling} that was to be kept. */
public sealed interface Verdict {
    /**
     * It holds.
     *
     * @param ruling with its number; the earlier one where one says the same
     */
    record Kept(Ruling ruling) implements Verdict {}

    /**
     * The ledger does not have the name.
     *
     * @param nearest names that it has and that are like it or contain it, at most five
     */
    record Unknown(String name, List<String> nearest) implements Verdict {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /** An earlier ruling says otherwise; it has to be taken back first. */
    record Contradicted(Ruling earlier) implements Verdict {}
}

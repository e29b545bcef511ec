package org.parley.ledger;

import java.util.List;
import org.parley.core.entry.Entry;

/** What the first digits of an id lead to. */
public sealed interface Lookup {

    /** Exactly one entry. */
    record Found(Entry entry) implements Lookup {}

    /**
     * Several entries.
     *
     * @param ids at most ten of their ids, sorted
     * @param count how many there are
     */
    record Ambiguous(List<String> ids, int count) implements Lookup {
        public Ambiguous {
            ids = List.copyOf(ids);
        }
    }

    /** No entry. */
    record Missing() implements Lookup {}
}

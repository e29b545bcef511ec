package org.parley.ledger.search;

import java.util.List;

/**
 * The answer to a search.
 *
 * @param hits the newest first, unknown dates last, those of one day by id
 * @param more whether older ones were left out
 */
public record Found(List<Hit> hits, boolean more) {
    public Found {
        hits = List.copyOf(hits);
    }
}

package org.parley.ledger.origins;

import org.parley.core.talks.Reliability;

/**
 * What is thought of a source and, apart from it, of what it says: a reliable source can be wrong,
 * an unreliable one right.
 */
public record Rating(Reliability source, Credibility statement) {
    /** Letter and figure, as {@code B2}. */
    @Override
    public String toString() {
        return source.name() + statement.figure();
    }
}

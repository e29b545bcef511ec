package org.parley.ledger.names;

import java.util.SortedSet;

/** Whether two written names can be forms of one name. May be shared across threads. */
public interface Likeness {
    /** Symmetric; false for names of different kinds. */
    boolean same(Name a, Name b);

    /** Names that are {@link #same} share one of these. */
    SortedSet<String> keys(Name name);
}

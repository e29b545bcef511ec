package org.parley.ledger;

/** What keeping a reading did to the ledger. */
public enum Keeping {
    /** the article was not there before */
    ADDED,
    /** the same reading was there already */
    UNCHANGED,
    /** another reading of the article was there, or other metadata */
    REPLACED,
    /** its text was forgotten once: nothing was kept */
    FORGOTTEN
}

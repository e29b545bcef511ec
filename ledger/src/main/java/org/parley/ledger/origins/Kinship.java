package org.parley.ledger.origins;

/** Whether two accounts go back to one origin. */
public enum Kinship {
    /** surely */
    ONE,
    /** they may: nothing shows that they do, nothing that they do not */
    UNSURE,
    /** surely not, as far as the chains tell */
    TWO
}

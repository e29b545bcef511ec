package org.parley.lab.who;

/** What an answer is worth. */
public enum Verdict {
    /** the one who is meant, or none where a reader cannot tell */
    RIGHT,
    /** another, or anybody where a reader cannot tell */
    WRONG,
    /** none, where a reader can tell */
    UNRESOLVED
}

package org.parley.ledger.copies;

/** How two articles are one report, or that they are not. */
public enum Sameness {
    /** Word for word the same, but for case, marks, spelling and {@link Edges}. */
    SAME_TEXT,
    /** One has taken over the other's report, maybe shortened, edited or with additions. */
    COPY,
    /** The same outlet, or the same address, with a later or edited text. */
    VERSION,
    /** Two reports, though they may share an event, a statement or background. */
    NONE;

    /** Whether the articles are one report. */
    public boolean oneReport() {
        return this != NONE;
    }
}

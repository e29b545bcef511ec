package org.parley.ledger.issues;

/**
 * An issue as it was called before a ruling took its entries to another.
 *
 * @param now the issue that they are on
 * @param joined whether it is one of several that are one now; else only its name is another
 */
public record FormerIssue(String name, String now, boolean joined) {
    /** {@code "Crimea's status" is joined to "Crimea"}. */
    @Override
    public String toString() {
        return '"' + name + "\" is " + (joined ? "joined to" : "now called") + " \"" + now + '"';
    }
}

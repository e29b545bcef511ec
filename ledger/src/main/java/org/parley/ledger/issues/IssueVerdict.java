package org.parley.ledger.issues;

import java.util.List;

/** What became of an {@link IssueRuling} that was to be kept. */
public sealed interface IssueVerdict {
    /**
     * It holds.
     *
     * @param ruling with its number, of issues as the ledger spells them
     * @param entries how many entries are on another issue by it
     */
    record Kept(IssueRuling ruling, int entries) implements IssueVerdict {}

    /**
     * No entry is on such an issue.
     *
     * @param nearest issues that may have been meant, at most five
     */
    record Unknown(String name, List<String> nearest) implements IssueVerdict {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * Several issues differ from a name in upper and lower case only.
     *
     * @param issues as they are spelled
     */
    record Ambiguous(String name, List<String> issues) implements IssueVerdict {
        public Ambiguous {
            issues = List.copyOf(issues);
        }
    }

    /** The new name is that of another issue, which was not named. */
    record Taken(String issue) implements IssueVerdict {}

    /** It would change no entry: all names are one issue's, or no entry has the words. */
    record Idle(IssueRuling ruling) implements IssueVerdict {}
}

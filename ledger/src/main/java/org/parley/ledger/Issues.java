package org.parley.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.core.entry.Entry;
import org.parley.ledger.issues.AlikeIssues;
import org.parley.ledger.issues.FormerIssue;
import org.parley.ledger.issues.Issue;
import org.parley.ledger.issues.IssueRuling;
import org.parley.ledger.issues.IssueVerdict;

/** The issues of a ledger, and what an analyst ruled on them. */
public interface Issues {
    /** Those of the entries that are asked for, the ones with the most first, then by name. */
    List<Issue> list(Question question);

    /**
     * Issues whose name has some words, in any case, but whose entries rulings have on others that
     * have not these words in their names; sorted. A question for these words finds those.
     */
    List<FormerIssue> former(String words);

    /** Pairs of those whose names look alike. */
    List<AlikeIssues> alike(Question question);

    /**
     * Keeps a ruling: it applies at once to all that was read, and to what will be read.
     *
     * @param ruling its number does not matter; issues in any case
     */
    IssueVerdict rule(IssueRuling ruling);

    /**
     * The same, but only if nobody has ruled on those issues since they were looked at.
     *
     * @param seen the numbers of the rulings that held on them then, as {@link
     *     #rulings(Collection)} tells them of {@code ruling.issues()}
     * @throws StaleRulingException if others hold now: it tells which
     */
    IssueVerdict rule(IssueRuling ruling, Collection<Integer> seen);

    /** All rulings in order of their numbers, also those taken back. */
    List<IssueRuling> rulings();

    /** Those that bring an entry to the issue that it is on, in order. */
    List<IssueRuling> rulings(Entry entry);

    /**
     * Those that hold on some issues, in any case, in order of their numbers: that bring entries to
     * one of them or from it, or to or from one that such a ruling speaks of.
     */
    List<IssueRuling> rulings(Collection<String> issues);

    /**
     * Takes a ruling back: what it changed is as if it had never been made.
     *
     * @param number empty: the last that holds
     * @return empty if there is none that holds
     */
    Optional<IssueRuling> undo(OptionalInt number, Instant at);
}

/**
 * Which labels are one issue. In: the entries of articles with the labels that their readings gave
 * them, and the {@link org.parley.ledger.issues.IssueRuling}s of an analyst. Out: the issue that
 * each entry is on, and labels that look alike, as a suggestion. Nothing here touches a database:
 * {@link org.parley.ledger.issues.IssueRulings} is a pure function. All types are immutable, and
 * may be shared across threads.
 */
@NullMarked
package org.parley.ledger.issues;

import org.jspecify.annotations.NullMarked;

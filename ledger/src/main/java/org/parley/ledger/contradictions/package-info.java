/**
 * Which entries of one party contradict each other. In: {@link
 * org.parley.ledger.contradictions.Told} entries. Out: ranked {@link
 * org.parley.ledger.contradictions.Contradiction}s. Rules and words are tables beside this package.
 * Nothing here touches a database: all functions are pure, all types immutable; they may be shared
 * across threads.
 */
@NullMarked
package org.parley.ledger.contradictions;

import org.jspecify.annotations.NullMarked;

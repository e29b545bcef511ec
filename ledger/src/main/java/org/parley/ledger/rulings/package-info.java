/**
 * What analysts ruled on entries: wrong, right, or another move, party, target, issue, day; that
 * one was missed; that two do not contradict each other. A ruling is anchored to the words of the
 * cue, not to what was thought of them, so that it lasts when a text is read again, and remembers
 * what the reader had said. Pure functions; the ledger keeps the rulings and asks them.
 */
@NullMarked
package org.parley.ledger.rulings;

import org.jspecify.annotations.NullMarked;

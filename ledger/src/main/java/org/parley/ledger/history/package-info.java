/**
 * What parties did over time: entries that tell of the same move are one {@link
 * org.parley.ledger.history.Event} with many reports, the latest event of a party on an issue is
 * its position. Pure functions of the entries given.
 */
@NullMarked
package org.parley.ledger.history;

import org.jspecify.annotations.NullMarked;

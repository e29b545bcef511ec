/**
 * How many independent origins stand behind one statement, and how far it can be believed. In: for
 * each entry that says it an {@link org.parley.ledger.origins.Account}. Out: a {@link
 * org.parley.ledger.origins.Range} and a {@link org.parley.ledger.origins.Rating}; {@code
 * docs/origins.md} says how. Nothing here touches a database: all functions are pure, all types
 * immutable; they may be shared across threads.
 */
@NullMarked
package org.parley.ledger.origins;

import org.jspecify.annotations.NullMarked;

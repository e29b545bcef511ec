/**
 * Who stands where. In: entries in the ledger's order. Out: {@link org.parley.app.board.Board},
 * issues by parties, for {@code print}. Immutable.
 */
@NullMarked
package org.parley.app.board;

import org.jspecify.annotations.NullMarked;

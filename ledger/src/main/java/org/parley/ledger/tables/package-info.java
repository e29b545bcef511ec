/** Reads the word lists and rules that stand as tables among the resources of the ledger. */
@NullMarked
package org.parley.ledger.tables;

import org.jspecify.annotations.NullMarked;

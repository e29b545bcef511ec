/**
 * Names in every spelling: whether two written names can be two forms of one bearer. In: names as
 * articles write them, with what they name. Out: yes or no, keys to index them by, the state a name
 * names, the offices a person held. The ledger links actors and the reader looks names up by it.
 * Nothing is compared by edit distance: each difference must be one that a way of writing names
 * makes. All types are immutable and may be shared across threads.
 */
@NullMarked
package org.parley.core.names;

import org.jspecify.annotations.NullMarked;

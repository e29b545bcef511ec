/**
 * Who does what to whom: cues and frames become ledger entries. In: sentences, chains, names. Out:
 * {@link org.parley.core.entry.Entry}s without issues, which the next stage fills in. Cues lie in
 * one {@code .cues} file for each move. An {@link Explainer} tells how it came about.
 */
@NullMarked
package org.parley.reader.moves;

import org.jspecify.annotations.NullMarked;

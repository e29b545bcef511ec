/**
 * According to whom: the chain of reporters of each attribution, by name. In: an article's
 * attributions and names. Out: {@link org.parley.core.entry.SourceChain}s, and the reporters of a
 * place for the moves. Next: {@code moves}. Pure functions; all types may be shared by threads.
 */
@NullMarked
package org.parley.reader.chains;

import org.jspecify.annotations.NullMarked;

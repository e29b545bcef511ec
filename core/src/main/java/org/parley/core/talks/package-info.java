/**
 * One negotiation as its analyst describes it. In: a talks file (YAML). Out: {@link
 * org.parley.core.talks.Talks}, which the reader and the ledger ask. All types are immutable.
 */
@NullMarked
package org.parley.core.talks;

import org.jspecify.annotations.NullMarked;

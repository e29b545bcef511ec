/**
 * Who is who, as articles tell it. In: passages of {@link org.parley.core.entry}. Out: {@link
 * org.parley.core.actor.Actor}s with their {@link org.parley.core.actor.Affiliation}s, taught by
 * the reader's articles one by one, linked across them by the ledger. All types are immutable and
 * may be shared across threads.
 */
@NullMarked
package org.parley.core.actor;

import org.jspecify.annotations.NullMarked;

/**
 * One line of the ledger and its parts. In: spans of {@link org.parley.core.text}. Out: {@link
 * org.parley.core.entry.Entry}, made by the reader, kept by the ledger, shown by the app. All types
 * are immutable and may be shared across threads.
 */
@NullMarked
package org.parley.core.entry;

import org.jspecify.annotations.NullMarked;

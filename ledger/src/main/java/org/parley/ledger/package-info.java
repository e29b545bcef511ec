/**
 * Entries are kept. In: an {@link org.parley.core.text.Article} with its attributions, entries and
 * unresolved names, as the reader found them. Out: the same, asked by party, issue, move and date,
 * for the app to show. A {@link org.parley.ledger.Ledger} may be shared by threads; several
 * processes may have the same one open.
 */
@NullMarked
package org.parley.ledger;

import org.jspecify.annotations.NullMarked;

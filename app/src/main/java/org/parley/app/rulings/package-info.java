/**
 * What the command line and the web board share when an analyst rules. In: an article of a ledger
 * and words of it. Out: the ruling that adds the entry. Immutable.
 */
@NullMarked
package org.parley.app.rulings;

import org.jspecify.annotations.NullMarked;

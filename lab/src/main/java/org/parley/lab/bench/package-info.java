/**
 * How long a ledger takes to answer. In: a ledger, a size. Out: a ledger of that size, filled with
 * invented articles, and the times of questions asked of it.
 */
@NullMarked
package org.parley.lab.bench;

import org.jspecify.annotations.NullMarked;

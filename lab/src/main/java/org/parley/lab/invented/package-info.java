/**
 * Readings of invented articles, for ledgers of any size. In: a seed, a shape, a number. Out: an
 * article with what a reader would have found in it, the same whenever it is asked for. All types
 * may be shared across threads.
 */
@NullMarked
package org.parley.lab.invented;

import org.jspecify.annotations.NullMarked;

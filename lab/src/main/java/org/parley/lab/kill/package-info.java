/**
 * Kills a process that keeps readings and looks at what is left. In: a ledger, a seed. Out: whether
 * all that was acknowledged is there, whole.
 */
@NullMarked
package org.parley.lab.kill;

import org.jspecify.annotations.NullMarked;

/**
 * The own set of attributions and chains: its files come in, cases with what is marked in them and
 * what was read go out, to the command {@code parley lab own}. The form of cases and marks, and
 * which are blind, is shared with {@link org.parley.lab.who}.
 */
@NullMarked
package org.parley.lab.own;

import org.jspecify.annotations.NullMarked;

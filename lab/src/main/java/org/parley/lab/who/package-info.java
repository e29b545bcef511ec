/**
 * The own set of names: who is who. Its files come in, questions with the answers that were read go
 * out, to the command {@code parley lab names}. Form of cases, marks and the blind third: {@link
 * org.parley.lab.own}.
 */
@NullMarked
package org.parley.lab.who;

import org.jspecify.annotations.NullMarked;

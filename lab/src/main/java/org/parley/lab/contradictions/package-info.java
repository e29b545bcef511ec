/** The own sets of contradictions, read and judged. */
@NullMarked
package org.parley.lab.contradictions;

import org.jspecify.annotations.NullMarked;

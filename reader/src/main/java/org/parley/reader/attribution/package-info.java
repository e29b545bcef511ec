/**
 * Who says what: sources, cues and contents, nested. In: sentences, and what the encoder makes of
 * the text. Out: {@link org.parley.core.entry.Attribution}s, asked by actors and chains. The way
 * through: {@code AttributionFinder}; rules with their words lie in {@code reporting.cues}; {@code
 * docs/attributions.md} tells how the parts work together.
 */
@NullMarked
package org.parley.reader.attribution;

import org.jspecify.annotations.NullMarked;

/**
 * Who says what: sources, cues and contents, nested. In: sentences. Out: {@link
 * org.parley.core.entry.Attribution}s, asked by actors and moves. Rules with their words lie in
 * {@code reporting.cues}.
 */
@NullMarked
package org.parley.reader.attribution;

import org.jspecify.annotations.NullMarked;

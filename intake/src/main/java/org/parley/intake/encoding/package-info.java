/**
 * How bytes encode text. In: bytes, and what was declared of them. Out: an {@link
 * org.parley.intake.encoding.Encoding} that decodes them. Every format uses it, and adds only where
 * its documents declare their charset. All types may be shared across threads. Sees nothing of
 * Parley.
 */
@NullMarked
package org.parley.intake.encoding;

import org.jspecify.annotations.NullMarked;

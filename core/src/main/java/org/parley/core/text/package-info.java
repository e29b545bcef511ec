/**
 * What every stage points at: an article's verbatim text and the places in it. In: nothing. Out:
 * {@link org.parley.core.text.Article} and {@link org.parley.core.text.Span}, used by all other
 * packages. All types are immutable and may be shared across threads.
 */
@NullMarked
package org.parley.core.text;

import org.jspecify.annotations.NullMarked;

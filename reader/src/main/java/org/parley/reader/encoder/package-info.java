/**
 * One pass of a small pretrained encoder over a paragraph. In: text. Out: {@link
 * org.parley.reader.encoder.Encoding}, the paragraph's word pieces with a vector and with the
 * scores of every head for each. What the scores mean is known to the stage that a head belongs to.
 */
@NullMarked
package org.parley.reader.encoder;

import org.jspecify.annotations.NullMarked;

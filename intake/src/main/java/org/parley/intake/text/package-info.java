/**
 * Plain text. In: bytes that no other format wants. Out: the text of the whole document, by {@link
 * org.parley.intake.text.TextFormat}, which threads may share.
 */
@NullMarked
package org.parley.intake.text;

import org.jspecify.annotations.NullMarked;

/**
 * Plain text and its encoding. In: bytes. Out: text by {@link org.parley.intake.text.DecodedText},
 * which every format may use whose bytes are text; {@link org.parley.intake.text.TextFormat} reads
 * a whole document as plain text, and {@link org.parley.intake.text.ArticleText} says whether a
 * text can be an article at all. All types may be shared across threads.
 *
 * <p>{@code binary.tsv} names the files that are no text by their first bytes.
 */
@NullMarked
package org.parley.intake.text;

import org.jspecify.annotations.NullMarked;

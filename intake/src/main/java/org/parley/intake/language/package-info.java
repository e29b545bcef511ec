/**
 * Which language a text is in. In: text. Out: a {@link org.parley.intake.language.Language}, or
 * nothing where the text is too short or too mixed to tell. {@link
 * org.parley.intake.language.Languages} is immutable and may be shared across threads.
 *
 * <p>Languages are resources: {@code scripts.tsv} has the scripts that tell the language by
 * themselves, {@code words.tsv} the small words and letters of all others.
 */
@NullMarked
package org.parley.intake.language;

import org.jspecify.annotations.NullMarked;

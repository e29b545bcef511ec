/**
 * What the formats of {@code intake} share: a {@link org.parley.intake.document.Document} is bytes
 * on their way to becoming articles, a {@link org.parley.intake.document.Format} takes articles out
 * of it and hands them to a {@link org.parley.intake.document.Receiver}. {@link
 * org.parley.intake.document.DecodedText} is for formats whose bytes have to be text, and {@link
 * org.parley.intake.document.ArticleText} says whether a text can be an article at all; {@code
 * binary.tsv} names files that are no text by their first bytes. Each format has a package of its
 * own beside this one; it sees this one, {@code encoding}, {@code date} and {@code table}, and no
 * other format.
 */
@NullMarked
package org.parley.intake.document;

import org.jspecify.annotations.NullMarked;

/**
 * PDF files become text as their reader sees it. In: a {@link org.parley.intake.document.Document}
 * that begins with {@code %PDF-}. Out: one text to the {@link org.parley.intake.document.Receiver}.
 * The walk: {@code PdfFile} opens the file within limits, {@code PageReader} turns the glyphs of a
 * page into words, {@code Columns} puts the words into blocks in reading order, {@code
 * RunningLines} and {@code Footnotes} take out what is no article text, {@code Paragraphs} joins
 * lines over columns and pages, {@code Hyphens} mends divided words.
 */
@NullMarked
package org.parley.intake.pdf;

import org.jspecify.annotations.NullMarked;

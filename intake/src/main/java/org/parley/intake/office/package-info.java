/**
 * Word processors' files become text. In: a {@link org.parley.intake.document.Document} in Word's
 * .docx, OpenDocument's .odt or RTF. Out: one text to the {@link
 * org.parley.intake.document.Receiver}, paragraph by paragraph, table row by table row, without
 * headers, notes, comments, deleted and hidden words. The two zipped formats go through {@code
 * OfficeZip} and {@code XmlWalk} to a {@code WordXml} or {@code OpenDocumentXml}; all end in {@code
 * Paragraphs}. What belongs to the family and holds no article is recognised to be refused.
 */
@NullMarked
package org.parley.intake.office;

import org.jspecify.annotations.NullMarked;

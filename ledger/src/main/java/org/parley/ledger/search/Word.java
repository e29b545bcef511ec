package org.parley.ledger.search;

import org.parley.core.text.Span;

/**
 * A word of a text.
 *
 * @param letters letters and digits only, small, without marks, at most {@link Words#LONGEST} units
 * @param span where it stands in the text as it was written
 */
public record Word(String letters, Span span) {}

package org.parley.reader.dates;

import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Period;
import org.parley.core.text.Span;

/**
 * Words for a day or a longer time.
 *
 * @param words where they stand, with a preposition that changes the days ("by Friday")
 * @param period the days; null if nobody can know them
 */
public record TimeExpression(Span words, @Nullable Period period) {}

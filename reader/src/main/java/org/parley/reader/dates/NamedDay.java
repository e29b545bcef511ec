package org.parley.reader.dates;

import java.time.LocalDate;
import org.parley.core.text.Span;

/**
 * Words that name a day.
 *
 * @param words where they stand, with the preposition that is part of them ("by Friday")
 */
public record NamedDay(Span words, LocalDate day) {}

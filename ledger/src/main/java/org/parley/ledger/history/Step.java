package org.parley.ledger.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Move;
import org.parley.core.entry.Polarity;

/**
 * An event of a party on an issue, by its move alone.
 *
 * @param day the first day as of which it is told, or null if unknown
 */
public record Step(Move move, Polarity polarity, boolean past, @Nullable LocalDate day) {}

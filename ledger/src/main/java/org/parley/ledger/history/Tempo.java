package org.parley.ledger.history;

import java.time.LocalDate;
import org.parley.core.entry.Move;

/** How many events of a move begin on a day. */
public record Tempo(LocalDate day, Move move, int events) {}

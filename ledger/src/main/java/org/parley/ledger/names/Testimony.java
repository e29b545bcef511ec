package org.parley.ledger.names;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.core.entry.Party;

/**
 * What articles of one day say of the side somebody speaks for.
 *
 * @param day of publication, or null if unknown
 * @param former whether they say that this is over
 * @param articles how many say so, at least 1
 */
public record Testimony(@Nullable LocalDate day, Party party, boolean former, int articles) {}

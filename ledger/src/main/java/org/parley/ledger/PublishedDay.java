package org.parley.ledger;

import java.time.LocalDate;

/**
 * What was published on a day.
 *
 * @param articles how many that were read; if a question asks for more than days, with such an
 *     entry
 * @param entries how many that are asked for
 */
public record PublishedDay(LocalDate day, int articles, int entries) {}

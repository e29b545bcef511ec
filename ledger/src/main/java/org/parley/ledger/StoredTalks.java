package org.parley.ledger;

import java.time.LocalDate;

/**
 * A version of a talks file that articles were read with.
 *
 * @param first the day on which articles were first read with it
 * @param last the day on which they last were
 * @param articles how many were last read with it
 * @param entries how many of theirs are of these talks
 */
public record StoredTalks(
        TalksText talks, LocalDate first, LocalDate last, int articles, int entries) {}

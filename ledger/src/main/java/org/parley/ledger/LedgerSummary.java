package org.parley.ledger;

import java.nio.file.Path;

/**
 * How much a ledger holds.
 *
 * @param file where it is kept
 * @param schema version of the tables
 * @param bytes size of the file with its write-ahead log
 * @param unresolved distinct names that stand for no known party
 */
public record LedgerSummary(
        Path file,
        int schema,
        long bytes,
        int articles,
        int attributions,
        int entries,
        int unresolved) {}

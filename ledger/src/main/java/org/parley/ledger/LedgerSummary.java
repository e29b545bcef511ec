package org.parley.ledger;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * How much a ledger holds.
 *
 * @param file where it is kept
 * @param schema version of the tables
 * @param bytes size of the file with its write-ahead log
 * @param articles how many were read
 * @param unread how many were not, by reason
 * @param unresolved distinct names that stand for no known party
 */
public record LedgerSummary(
        Path file,
        int schema,
        long bytes,
        int articles,
        SortedMap<String, Integer> unread,
        int attributions,
        int entries,
        int unresolved) {}

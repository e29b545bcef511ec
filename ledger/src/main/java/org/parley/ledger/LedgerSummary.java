package org.parley.ledger;

import java.util.SortedMap;

/**
 * How much a ledger holds.
 *
 * @param place where it is kept
 * @param schema version of the tables
 * @param bytes how much room it takes: a file with its write-ahead log, tables with their indexes
 * @param articles how many were read
 * @param unread how many were not, by reason
 * @param unresolved distinct names that stand for no known party
 */
public record LedgerSummary(
        LedgerPlace place,
        int schema,
        long bytes,
        int articles,
        SortedMap<String, Integer> unread,
        int attributions,
        int entries,
        int unresolved) {}

package org.parley.lab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/**
 * How many entries of the ledger get from one level of their reading to the next, so that who is
 * who shows apart from what was said.
 *
 * @param moves entries found with the right move
 * @param holders of these with the right holder
 * @param targets of these with the right target
 * @param notTargets entries with the right holder, but not the target that they have
 */
record LedgerSteps(int moves, int holders, int targets, long notTargets) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How the scorer's list begins a line of an entry with a target that was not read. */
    private static final String NOT_TARGET = "~ not target:";

    /**
     * Reads them from the output of {@code score_ledger.py}.
     *
     * @param json with {@code --json}
     * @param docs with {@code --docs}, the only one that tells of an entry with the right holder
     *     whether it has a target
     */
    static LedgerSteps of(String json, String docs) throws IOException {
        JsonNode micro = JSON.readTree(json).path("micro");
        return new LedgerSteps(
                micro.path("move").path("hits").asInt(),
                micro.path("holder").path("hits").asInt(),
                micro.path("target").path("hits").asInt(),
                docs.lines().filter(line -> line.startsWith(NOT_TARGET)).count());
    }

    void print(Table table, String set) {
        table.print(set, "holder given move", given(holders, moves));
        table.print(set, "target given holder", given(targets, targets + notTargets));
    }

    private static String given(long hits, long all) {
        return String.format(
                java.util.Locale.ROOT,
                "%.3f (%d of %d)",
                all == 0 ? 0 : (double) hits / all,
                hits,
                all);
    }
}

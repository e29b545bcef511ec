package org.parley.ledger;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What came of putting a backup in a ledger's place.
 *
 * @param check of the backup; if it is not clean nothing was changed
 * @param before where that is kept which was there before, or null if nothing was, or nothing was
 *     changed
 */
public record Restored(LedgerCheck check, @Nullable Path before) {}

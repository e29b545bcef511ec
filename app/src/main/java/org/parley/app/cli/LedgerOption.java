package org.parley.app.cli;

import org.jspecify.annotations.Nullable;
import org.parley.ledger.Ledger;
import org.parley.ledger.LedgerPlace;
import picocli.CommandLine.Option;

/** {@code --ledger}. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = {
                "Where the ledger is kept; otherwise in",
                "$XDG_DATA_HOME/parley/ledger.db or",
                "~/.local/share/parley/ledger.db. Also a PostgreSQL",
                "database: jdbc:postgresql://HOST/DATABASE?user=USER"
            })
    private @Nullable String place;

    Ledger open(Console console) {
        return place(console).open();
    }

    Ledger openExisting(Console console) {
        return place(console).openExisting();
    }

    /** Null if there is none yet. */
    @Nullable Ledger openIfThere(Console console) {
        LedgerPlace there = place(console);
        return there.exists() ? there.openExisting() : null;
    }

    LedgerPlace place(Console console) {
        return place == null
                ? LedgerPlace.standard(console.environment(), console.home())
                : LedgerPlace.parse(place);
    }
}

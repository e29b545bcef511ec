package org.parley.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.ledger.LedgerFile;
import org.parley.ledger.SqliteLedger;
import picocli.CommandLine.Option;

/** {@code --ledger}. */
final class LedgerOption {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = {
                "Where the ledger is kept; otherwise in",
                "$XDG_DATA_HOME/parley/ledger.db or",
                "~/.local/share/parley/ledger.db."
            })
    private @Nullable Path file;

    SqliteLedger open(Console console) {
        return SqliteLedger.open(file(console));
    }

    SqliteLedger openExisting(Console console) {
        return SqliteLedger.openExisting(file(console));
    }

    /** Null if there is none yet. */
    @Nullable SqliteLedger openIfThere(Console console) {
        return Files.exists(file(console)) ? openExisting(console) : null;
    }

    private Path file(Console console) {
        return file == null ? LedgerFile.standard(console.environment(), console.home()) : file;
    }
}

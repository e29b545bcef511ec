package org.parley.ledger;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's ledger is, if the user names no file: as the XDG base directory specification has
 * it.
 */
public final class LedgerFile {
    private LedgerFile() {}

    /**
     * {@code $XDG_DATA_HOME/parley/ledger.db} if that variable names an absolute path, else {@code
     * ~/.local/share/parley/ledger.db}.
     */
    public static Path standard(Map<String, String> environment, Path home) {
        @Nullable String named = environment.get("XDG_DATA_HOME");
        Path data =
                named != null && Path.of(named).isAbsolute()
                        ? Path.of(named)
                        : home.resolve(".local").resolve("share");
        return data.resolve("parley").resolve("ledger.db");
    }
}

package org.parley.ledger;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Puts what SQLite says into words for the user. */
final class SqliteFailure {
    private SqliteFailure() {}

    /**
     * @param tried what was tried on the file: "open the ledger"
     */
    static LedgerException of(String tried, Path file, Throwable cause) {
        return new LedgerException(
                "cannot " + tried + " " + file + ": " + reason(file, cause), cause);
    }

    private static String reason(Path file, Throwable cause) {
        @Nullable SQLiteErrorCode code = code(cause);
        if (code == null) {
            return cause.getMessage() + ". Name another file with --ledger";
        }
        if (code == SQLiteErrorCode.SQLITE_READONLY_DBMOVED) {
            return "another ledger was put in its place meanwhile. Run it again";
        }
        // The low byte is the primary code; the rest says more closely what happened.
        switch (code.code & 0xFF) {
            case 26: // SQLITE_NOTADB
                return "the file is not a ledger (not an SQLite database). Name another file with --ledger";
            case 11: // SQLITE_CORRUPT
                return "the file is damaged. " + wayOut(file);
            case 8: // SQLITE_READONLY
            case 3: // SQLITE_PERM
                return "the file is read-only. Make it writable (chmod u+w '"
                        + file
                        + "') or name another file with --ledger";
            case 14: // SQLITE_CANTOPEN
                return "the file cannot be opened or created. Check that its folder exists and is writable,"
                        + " or name another file with --ledger";
            case 5: // SQLITE_BUSY
            case 6: // SQLITE_LOCKED
                return "another process keeps it locked. Wait for it to end and try again";
            case 13: // SQLITE_FULL
                return "the disk is full. Make room and try again; what was kept before is safe";
            case 10: // SQLITE_IOERR
                return "the disk failed ("
                        + code
                        + "). Check it, or name another file with --ledger";
            default:
                return cause.getMessage() + ". Name another file with --ledger";
        }
    }

    /** Out of a damaged file. */
    static String wayOut(Path file) {
        return "Put a backup in its place (parley ledger restore FILE), save what can be saved with: sqlite3 '"
                + file
                + "' .recover | sqlite3 saved.db, or move it away and read the articles again";
    }

    /** Whether the file is no database, or a broken one. */
    static boolean damaged(Throwable failure) {
        @Nullable SQLiteErrorCode code = code(failure);
        return code != null && Set.of(11, 26).contains(code.code & 0xFF);
    }

    /** Whether another process is at work. */
    static boolean busy(Throwable failure) {
        @Nullable SQLiteErrorCode code = code(failure);
        return code != null && Set.of(5, 6).contains(code.code & 0xFF);
    }

    static @Nullable SQLiteErrorCode code(Throwable failure) {
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
        }
        return null;
    }
}

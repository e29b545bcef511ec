package org.parley.ledger;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Puts what PostgreSQL says into words for the user. */
final class PostgresFailure {
    private PostgresFailure() {}

    /**
     * @param tried what was tried on the database: "open the ledger"
     */
    static LedgerException of(String tried, PostgresDatabase database, Throwable cause) {
        return new LedgerException(
                "cannot " + tried + " " + database + ": " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        @Nullable SQLException failure = failure(cause);
        if (failure == null) {
            return firstLine(cause);
        }
        String state = String.valueOf(failure.getSQLState());
        switch (state) {
            case "08001": // unable to connect
                return "no PostgreSQL server answers there. Check host and port, and that the server runs and"
                        + " listens to this machine";
            case "08004": // rejected: it asks for a password, and there is none
                return "the server asks for a password. Give it in the address (password=...) or in ~/.pgpass";
            case "28P01": // invalid_password
                return "the server does not know this user with this password. Check both";
            case "28000": // invalid_authorization_specification
                return "the server does not let this user in ("
                        + firstLine(failure)
                        + "). Check the user, and pg_hba.conf on the server";
            case "3D000": // invalid_catalog_name
                return "the server has no such database. Make it with: createdb DATABASE";
            case "42501": // insufficient_privilege
                return "the user may not do that ("
                        + firstLine(failure)
                        + "). Let the database be his: alter database DATABASE owner to USER";
            case "25006": // read_only_sql_transaction
                return "the server only reads (a standby). Name the one that writes with --ledger";
            case "55P03": // lock_not_available
                return "another process keeps it locked. Wait for it to end and try again";
            case "53100": // disk_full
                return "the server's disk is full. Make room and try again; what was kept before is safe";
            case "53300": // too_many_connections
                return "the server has too many connections. Wait for some to end and try again";
            case "57P03": // cannot_connect_now
                return "the server is starting or stopping. Wait a moment and try again";
            default:
                return broke(state)
                        ? "the connection broke ("
                                + firstLine(failure)
                                + "). What was kept before is safe; try again"
                        : firstLine(failure) + " (" + state + ")";
        }
    }

    /** Whether the connection itself broke. */
    static boolean broke(Throwable cause) {
        @Nullable SQLException failure = failure(cause);
        return failure != null && broke(String.valueOf(failure.getSQLState()));
    }

    private static boolean broke(String state) {
        return state.startsWith("08") || state.startsWith("57P");
    }

    private static @Nullable SQLException failure(Throwable cause) {
        for (@Nullable Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return sql;
            }
        }
        return null;
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}

package org.parley.ledger;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The place where a ledger is kept failed. The message says what was tried, on what file, and what
 * to do.
 */
public final class LedgerException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

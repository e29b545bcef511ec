package org.parley.ledger;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;

/**
 * The place where a ledger is kept failed. The message says what was tried, on what file, and what
 * to do.
 */
public sealed class LedgerException extends ParleyException permits StaleRulingException {
    @Serial private static final long serialVersionUID = 1L;

    LedgerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

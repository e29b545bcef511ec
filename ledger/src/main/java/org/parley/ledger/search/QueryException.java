package org.parley.ledger.search;

import java.io.Serial;
import org.parley.core.ParleyException;

/** A query that nothing can be searched by. The message says what is wrong with it. */
public final class QueryException extends ParleyException {
    @Serial private static final long serialVersionUID = 1L;

    QueryException(String message) {
        super(message, null);
    }
}

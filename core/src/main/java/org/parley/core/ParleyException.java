package org.parley.core;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The world failed: a disk, a database, memory. The message says what was tried, on what, and what
 * to do; each stage has its subclass.
 */
public abstract class ParleyException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    protected ParleyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

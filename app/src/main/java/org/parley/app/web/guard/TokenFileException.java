package org.parley.app.web.guard;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.core.ParleyException;

/** A file of tokens cannot be used; the message says why and what to do. */
public final class TokenFileException extends ParleyException {
    private static final long serialVersionUID = 1L;

    TokenFileException(Path file, String reason, @Nullable Throwable cause) {
        super("tokens " + file + ": " + reason, cause);
    }
}

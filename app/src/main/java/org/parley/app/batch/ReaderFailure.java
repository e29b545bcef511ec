package org.parley.app.batch;

import java.io.Serial;
import org.parley.core.ParleyException;

/** The reader could not be loaded, or the machine failed while it read. */
public final class ReaderFailure extends ParleyException {
    @Serial private static final long serialVersionUID = 1L;

    ReaderFailure(Throwable cause) {
        super("cannot read: " + reason(cause), cause);
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof OutOfMemoryError
                ? "not enough memory. Give it more: PARLEY_JAVA_OPTS=-Xmx4g parley ..."
                : root
                        + ". Build again (./mvnw package), or run with PARLEY_DEBUG=1 to see where it fails";
    }
}

package org.parley.reader.encoder;

import java.io.Serial;
import org.parley.core.ParleyException;

/** The encoder cannot be loaded or run on this machine. */
public final class EncoderException extends ParleyException {
    @Serial private static final long serialVersionUID = 1L;

    EncoderException(String tried, Throwable cause) {
        super(
                tried
                        + " by ONNX Runtime on "
                        + System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.arch")
                        + ": "
                        + root(cause),
                cause);
    }

    /** What went wrong: a class that cannot be loaded says so only in its cause. */
    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}

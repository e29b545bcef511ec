package org.parley.intake.document;

import java.io.IOException;

/** Bytes that no article can be made of; the message says why, where, and the way out. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code stable and machine-readable, in kebab case, as in {@link
     *     org.parley.core.text.Problem}
     * @param reason completes "cannot read NAME: "; ends with the way out
     */
    public Unreadable(String code, String reason) {
        super(reason);
        this.code = code;
    }

    public Unreadable(String code, String reason, Throwable cause) {
        super(reason, cause);
        this.code = code;
    }

    /**
     * Parley, or a library in it, failed.
     *
     * @param doing what was done: "fetching it"
     */
    public static Unreadable defect(String doing, Throwable cause) {
        return new Unreadable(
                "defect",
                doing
                        + " failed ("
                        + cause
                        + "). This is a mistake in Parley: report it, and save the text by itself to read it",
                cause);
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}

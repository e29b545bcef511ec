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

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}

package org.parley.intake.mail;

import org.jspecify.annotations.Nullable;
import org.parley.intake.encoding.Encoding;

/** Decodes text whose sender may be wrong about its charset. */
final class Charsets {
    private Charsets() {}

    /**
     * Text without its byte order mark.
     *
     * @param stated name of its charset; ASCII is what programs state that do not know
     */
    static String text(byte[] bytes, @Nullable String stated) {
        boolean known = stated != null && !stated.strip().equalsIgnoreCase("us-ascii");
        return Encoding.of(bytes, known ? stated : null).decode(bytes);
    }
}

package org.parley.intake.fetch;

import java.time.Duration;
import org.parley.intake.document.Document;

/**
 * What a server may cost at most.
 *
 * @param connect until a connection stands
 * @param silence between two bytes
 * @param total for one page, all redirects counted, waiting for the server's sake not
 * @param bytes of a page, when decompressed
 * @param redirects of one page
 */
public record Caps(Duration connect, Duration silence, Duration total, int bytes, int redirects) {
    /** Ten seconds to connect, ten of silence, twenty in all; 10 MB; seven redirects. */
    public static final Caps USUAL =
            new Caps(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    10 << 20,
                    7);

    public Caps {
        if (bytes < 1 || bytes > Document.MOST_BYTES || redirects < 0) {
            throw new IllegalArgumentException(bytes + " bytes, " + redirects + " redirects");
        }
    }
}

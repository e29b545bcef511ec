package org.parley.intake.text;

import java.nio.charset.Charset;

/** News that is text and nothing else. */
public final class Samples {
    static final String NEWS =
            "Sorran said \u201Cno\u201D to the caf\u00E9.\n\nThe talks ended on Monday.\n";

    private Samples() {}

    public static byte[] news(Charset charset) {
        return NEWS.getBytes(charset);
    }
}

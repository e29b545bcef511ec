package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.intake.encoding.Encoding;

/** Turns the bytes of a page into text. Servers and pages are often wrong about their charset. */
final class PageText {
    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)<(?:meta|\\?xml)[^>]{0,400}?(?:charset|encoding)\\s*=\\s*[\"']?([\\w:.-]+)");

    private static final int DECLARATIONS = 8192;

    private PageText() {}

    /** The text of a page without its byte order mark; the server goes before the page. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        return Encoding.of(bytes, Encoding.parameter(contentType), declared(bytes)).decode(bytes);
    }

    private static @Nullable String declared(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATIONS);
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }
}

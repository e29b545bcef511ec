package org.parley.intake.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A web page that a browser saved as a message (MHTML, RFC 2557).
 *
 * @param address of the page
 */
record SavedPage(URI address, Part.One html) {
    /** The page, or null if the message is a letter. */
    static @Nullable SavedPage of(Mail mail, Bodies bodies) {
        if (bodies.letters().isEmpty() || mail.field("to") != null) {
            return null;
        }
        Part.One html = bodies.letters().get(0).html();
        if (html == null) {
            return null;
        }
        String snapshot = mail.field("snapshot-content-location");
        String location = snapshot != null ? snapshot : html.location();
        URI address = location == null ? null : web(location.replaceAll("\\s", ""));
        return address == null ? null : new SavedPage(address, html);
    }

    private static @Nullable URI web(String location) {
        String start = location.toLowerCase(Locale.ROOT);
        if (!start.startsWith("http:") && !start.startsWith("https:")) {
            return null;
        }
        try {
            return new URI(location);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}

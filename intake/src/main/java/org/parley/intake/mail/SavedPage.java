package org.parley.intake.mail;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.WebLink;

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
        URI address = location == null ? null : WebLink.of(null, location.replaceAll("\\s", ""));
        return address == null ? null : new SavedPage(address, html);
    }
}

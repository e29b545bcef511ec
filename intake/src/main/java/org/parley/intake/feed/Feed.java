package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;

/**
 * A list of an outlet's articles, newest first as a rule.
 *
 * @param title what the outlet calls it, in one line of plain text; or null
 * @param link the page it belongs to, or null
 * @param language as the feed writes it, or null
 * @param items in the feed's order
 */
public record Feed(
        @Nullable String title,
        @Nullable URI link,
        @Nullable String language,
        List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * Reads RSS, RDF, Atom, CDF or JSON Feed. Relative links are taken from the document's address
     * ({@code known.url}) where the feed itself names no base. Broken markup costs what is broken.
     *
     * @return the feed; without items if there are none, or if it is no feed
     * @throws IOException if the bytes cannot be read; {@link
     *     org.parley.intake.document.Unreadable} if they are too many, or JSON that is cut off
     */
    public static Feed read(Document document) throws IOException {
        String text = Xml.text(document);
        URI address = document.known().url();
        return text.stripLeading().startsWith("{")
                ? JsonFeed.read(text, address)
                : new XmlFeed(Xml.parse(text), address).read();
    }
}

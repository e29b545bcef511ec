package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.WebLink;

/** Lists of feeds as feed readers exchange them (OPML 2.0, opml.org). */
public final class Opml {
    /** Outlines of these types may have their feed in {@code url}. */
    private static final Set<String> LISTS = Set.of("rss", "atom", "feed", "include");

    private Opml() {}

    /**
     * The feeds of a list, in its order, however nested. An outline without a feed on the web is a
     * heading and left out.
     *
     * @throws IOException if the bytes cannot be read
     */
    public static List<Subscription> read(Document document) throws IOException {
        Xml xml = Xml.read(document);
        List<Subscription> feeds = new ArrayList<>();
        for (Element outline : xml.document().getAllElements()) {
            if (xml.name(outline).equals("outline")) {
                URI feed = feed(outline, document.known().url());
                if (feed != null) {
                    feeds.add(new Subscription(title(outline), feed));
                }
            }
        }
        return List.copyOf(feeds);
    }

    private static @Nullable URI feed(Element outline, @Nullable URI base) {
        String written = Xml.attribute(outline, "xmlurl");
        if (written.isEmpty()
                && LISTS.contains(Xml.attribute(outline, "type").toLowerCase(Locale.ROOT))) {
            written = Xml.attribute(outline, "url");
        }
        return written.isEmpty() ? null : WebLink.of(base, written);
    }

    private static @Nullable String title(Element outline) {
        String text = Xml.attribute(outline, "text");
        String title = Markup.line(text.isEmpty() ? Xml.attribute(outline, "title") : text);
        return title.isEmpty() ? null : title;
    }

    /** A list in OPML 2.0, in UTF-8 by its declaration, in the order given. */
    public static String write(String title, List<Subscription> feeds) {
        StringBuilder opml = new StringBuilder();
        opml.append(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n  <head>\n");
        opml.append("    <title>").append(escaped(title)).append("</title>\n  </head>\n  <body>\n");
        for (Subscription feed : feeds) {
            String address = feed.feed().toString();
            String name = escaped(feed.title() == null ? address : feed.title());
            opml.append("    <outline type=\"rss\" text=\"").append(name);
            opml.append("\" title=\"").append(name);
            opml.append("\" xmlUrl=\"").append(escaped(address)).append("\"/>\n");
        }
        return opml.append("  </body>\n</opml>\n").toString();
    }

    private static String escaped(String text) {
        String line = Markup.line(text);
        return line.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Receiver;
import org.parley.intake.document.Unreadable;
import org.parley.intake.document.WebLink;

/**
 * Sitemaps (sitemaps.org 0.9), with Google's extension for news, and indexes of sitemaps. Each
 * address is to be fetched; an index's are sitemaps in turn. {@code lastmod} is no date of
 * publication and is left out.
 */
public final class SitemapFormat implements Format {
    private static final Set<String> ROOTS = Set.of("urlset", "sitemapindex");
    private static final Set<String> ENTRIES = Set.of("url", "sitemap");

    @Override
    public boolean recognises(Head head) {
        return Root.isOneOf(ROOTS, head);
    }

    @Override
    public void read(Document document, Receiver receiver) throws IOException {
        Xml xml = Xml.read(document);
        int number = 0;
        for (Element entry : xml.document().getAllElements()) {
            if (!ENTRIES.contains(xml.name(entry))) {
                continue;
            }
            number++;
            URI address = address(xml, entry, document.known().url());
            if (address == null) {
                receiver.refused(
                        "sitemap-entry-broken",
                        "entry " + number,
                        "it names no address (<loc>) on the web; open the outlet's site in a browser instead");
            } else {
                Metadata known = Metadata.none().withOutlet(document.known().outlet());
                receiver.linked(address, metadata(xml, entry, address).or(known), null);
            }
        }
        if (number == 0) {
            throw new Unreadable(
                    "feed-empty",
                    "it is a sitemap without a single address. Look for another one in the site's robots.txt");
        }
    }

    private static @Nullable URI address(Xml xml, Element entry, @Nullable URI base) {
        String written = Fields.of(xml, entry, false).letters("loc");
        return written == null ? null : WebLink.of(base, written);
    }

    private static Metadata metadata(Xml xml, Element entry, URI address) {
        for (Element inside : entry.children()) {
            if (xml.name(inside).equals("news:news")) {
                Fields news = Fields.of(xml, inside, false);
                return new Metadata(
                        outlet(xml, news),
                        WrittenDate.parse(news.letters("news:publication_date")).orElse(null),
                        news.line("news:title"),
                        null,
                        address);
            }
        }
        return Metadata.none().withUrl(address);
    }

    private static @Nullable String outlet(Xml xml, Fields news) {
        for (Element publication : news.all("news:publication")) {
            return Fields.of(xml, publication, false).line("news:name");
        }
        return null;
    }
}

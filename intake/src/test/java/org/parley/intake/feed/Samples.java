package org.parley.intake.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.parley.intake.document.Document;
import org.parley.intake.document.Format;
import org.parley.intake.document.Head;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Received;

/** Feeds and lists as newspapers' servers send them. */
public final class Samples {
    private static final String LONG =
            "The ministers met in Port Sorran and did not agree. ".repeat(14).strip();

    public static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE rss [<!ENTITY port "Port Sorran">]>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Sorran Herald</title><link>https://herald.example.test/</link>
            <item><title>Talks fail &amp; ministers leave</title><link>https://herald.example.test/1</link>
            <dc:creator>Ana Velt</dc:creator><pubDate>Tue, 3 Mar 2026 21:00:00 -0500</pubDate>
            <description>The union said no ...</description>
            <content:encoded><![CDATA[<p>%s</p><p>No date was set.</p>]]></content:encoded></item>
            <item><title>Ferries sail</title><guid>https://herald.example.test/2</guid>
            <description>&lt;p&gt;From &port; they sail.&lt;/p&gt;</description></item>
            </channel></rss>
            """
                    .formatted(LONG);

    public static final String ATOM =
            """
            <?xml version="1.0"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bay.example.test/"><title>Bay News</title>
            <entry><title type="html">Crews &lt;b&gt;strike&lt;/b&gt;</title><link rel="alternate" href="/1"/>
            <id>tag:bay.example.test,2026:1</id><published>2026-03-03T21:00:00Z</published>
            <author><name>Bo Karr</name></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry>
            <entry><title>Port closed</title><link href="/2"/><summary>It opens on Monday.</summary></entry>
            </feed>
            """
                    .formatted(LONG);

    public static final String RDF =
            """
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://bay.example.test/"><title>Bay News</title>
                <items><rdf:Seq><rdf:li resource="https://bay.example.test/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://bay.example.test/1"><title>Ferry crews strike</title>
                <link>https://bay.example.test/1</link><dc:date>2026-03-03</dc:date>
                <description>No ferry sails.</description></item>
            </rdf:RDF>
            """;

    public static final String JSON =
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Gulf Desk", "language": "en",
             "home_page_url": "https://gulf.example.test/",
             "items": [{"id": "1", "url": "https://gulf.example.test/1", "title": "Envoy leaves",
               "date_published": "2026-03-03T21:00:00-05:00", "authors": [{"name": "Ana Velt"}],
               "content_html": "<p>%s</p>"},
              {"id": "2", "url": "https://gulf.example.test/2", "summary": "The envoy stays."}]}
            """
                    .formatted(LONG);

    public static final String SITEMAP =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
              <url>
                <loc>https://herald.example.test/talks?id=1&amp;p=2</loc>
                <n:news><n:publication><n:name>Sorran Herald</n:name></n:publication>
                <n:publication_date>2026-03-04T21:00:00-05:00</n:publication_date>
                <n:title>Karvelia &amp; Sorran resume talks</n:title></n:news>
              </url>
              <url><loc>https://herald.example.test/about</loc><lastmod>2026-03-09</lastmod></url>
            </urlset>
            """;

    public static final String OPML =
            """
            <?xml version="1.0"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="Sorran">
                <outline type="rss" text="Herald &amp; Post" xmlUrl="https://herald.example.test/rss"/>
              </outline>
              <outline type="include" text="More" url="https://lists.example.test/more.opml"/>
            </body></opml>
            """;

    private Samples() {}

    static Document document(String text) {
        return document(text.getBytes(StandardCharsets.UTF_8), null);
    }

    static Document document(byte[] bytes, @Nullable String contentType) {
        Metadata known =
                Metadata.none().withUrl(URI.create("https://feeds.example.test/list/news.xml"));
        return Document.of("news.xml", "news.xml", contentType, known, bytes);
    }

    static Received read(Format format, String text) throws IOException {
        return Received.from(format, document(text)).only("article", "linked", "refused");
    }

    static Head head(String text, Charset charset) {
        return Received.head("list", null, text.getBytes(charset));
    }

    static Head head(String text) {
        return head(text, StandardCharsets.UTF_8);
    }
}

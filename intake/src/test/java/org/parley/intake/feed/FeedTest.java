package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Unreadable;

final class FeedTest {
    private static Feed feed(String text) throws IOException {
        return Feed.read(Samples.document(text));
    }

    private static FeedItem only(String text) throws IOException {
        List<FeedItem> items = feed(text).items();
        assertEquals(1, items.size());
        return items.get(0);
    }

    private static FeedItem rssItem(String fields) throws IOException {
        return only("<rss version='2.0'><channel><item>" + fields + "</item></channel></rss>");
    }

    private static FeedItem entry(String fields) throws IOException {
        return only(
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + fields + "</entry></feed>");
    }

    @Test
    void read_rss_everyField() throws IOException {
        Feed feed =
                feed(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                            xmlns:content="http://purl.org/rss/1.0/modules/content/">
                          <channel>
                            <title>Sorran Herald</title>
                            <link>https://herald.example.test/</link>
                            <language>en-gb</language>
                            <image><title>Logo</title><link>https://herald.example.test/logo</link></image>
                            <item>
                              <image><title>Picture</title><link>https://herald.example.test/picture</link></image>
                              <title>Karvelia &amp; Sorran resume talks</title>
                              <link>/talks/17</link>
                              <guid isPermaLink="false">herald-17</guid>
                              <pubDate>Tue, 03 Mar 2026 23:30:00 -0500</pubDate>
                              <dc:creator>Ilva Marr</dc:creator>
                              <source url="https://wire.example.test/rss">Eastern Wire</source>
                              <description>Talks go on.</description>
                              <content:encoded><![CDATA[<p>Talks go on in <b>Port Sorran</b>.</p><p>Both sides agree.</p>]]></content:encoded>
                            </item>
                          </channel>
                        </rss>
                        """);
        assertEquals("Sorran Herald", feed.title());
        assertEquals(URI.create("https://herald.example.test/"), feed.link());
        assertEquals("en-gb", feed.language());
        assertEquals(
                List.of(
                        new FeedItem(
                                "herald-17",
                                "Karvelia & Sorran resume talks",
                                URI.create("https://herald.example.test/talks/17"),
                                LocalDate.of(2026, 3, 3),
                                null,
                                new FeedItem.Source(
                                        "Eastern Wire",
                                        URI.create("https://wire.example.test/rss")),
                                "Ilva Marr",
                                "Talks go on in Port Sorran.\n\nBoth sides agree.",
                                true,
                                null)),
                feed.items());
    }

    @Test
    void read_atom_everyField() throws IOException {
        Feed feed =
                feed(
                        """
                        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://post.example.test/">
                          <a:title type="html">The &lt;i>Karvelia&lt;/i> Post</a:title>
                          <a:link rel="self" href="feed.atom"/><a:link href="./"/>
                          <a:entry xml:base="news/">
                            <a:id>urn:post:4</a:id>
                            <a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Union <em>rejects</em> offer</div></a:title>
                            <a:link rel="enclosure" href="sound.mp3"/>
                            <a:link rel="alternate" type="application/pdf" href="4.pdf"/>
                            <a:link rel="alternate" type="text/html" href="4.html"/>
                            <a:published>2026-03-01T08:00:00+01:00</a:published>
                            <a:updated>2026-03-02T08:00:00+01:00</a:updated>
                            <a:author><a:name>Ola Brint</a:name><a:email>ola@post.example.test</a:email></a:author>
                            <a:author><a:name>Tam Sey</a:name></a:author>
                            <a:source><a:title>Dock Bulletin</a:title><a:link href="https://dock.example.test/"/></a:source>
                            <a:summary>Short.</a:summary>
                            <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second,<br/>third.</p></div></a:content>
                          </a:entry>
                        </a:feed>
                        """);
        assertEquals("The Karvelia Post", feed.title());
        assertEquals(
                List.of(
                        new FeedItem(
                                "urn:post:4",
                                "Union rejects offer",
                                URI.create("https://post.example.test/news/4.html"),
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 2),
                                new FeedItem.Source(
                                        "Dock Bulletin", URI.create("https://dock.example.test/")),
                                "Ola Brint, Tam Sey",
                                "First.\n\nSecond,\nthird.",
                                true,
                                "en")),
                feed.items());
    }

    @Test
    void read_rdf_itemsBesideTheChannel() throws IOException {
        Feed feed =
                feed(
                        """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                            xmlns:dc="http://purl.org/dc/elements/1.1/">
                          <channel rdf:about="https://bay.example.test/"><title>Bay News</title>
                            <items><rdf:Seq><rdf:li resource="https://bay.example.test/1"/></rdf:Seq></items>
                          </channel>
                          <item rdf:about="https://bay.example.test/1"><title>Ferry crews strike</title>
                            <dc:date>2026-02-28T10:00Z</dc:date></item>
                        </rdf:RDF>
                        """);
        assertEquals("Bay News", feed.title());
        FeedItem item = feed.items().get(0);
        assertEquals("https://bay.example.test/1", item.id());
        assertEquals(URI.create("https://bay.example.test/1"), item.link());
        assertEquals(LocalDate.of(2026, 2, 28), item.published());
    }

    @Test
    void read_cdf_attributesOfItems() throws IOException {
        FeedItem item =
                only(
                        "<CHANNEL HREF='https://old.example.test/'><TITLE>Old</TITLE><ITEM HREF='a.htm'"
                                + " LASTMOD='1998-11-05T22:12'><TITLE>Miners settle</TITLE><ABSTRACT>Pay is up.</ABSTRACT></ITEM></CHANNEL>");
        assertEquals("Miners settle", item.title());
        assertEquals(URI.create("https://old.example.test/a.htm"), item.link());
        assertEquals(LocalDate.of(1998, 11, 5), item.updated());
        assertEquals("Pay is up.", item.content());
    }

    @Test
    void read_jsonFeed_everyField() throws IOException {
        Feed feed =
                feed(
                        """
                        {"version": "https://jsonfeed.org/version/1.1", "title": "Gulf Desk", "language": "en",
                         "home_page_url": "https://gulf.example.test/", "authors": [{"name": "Gulf Desk"}],
                         "items": [
                          {"id": 7, "url": "/7", "title": "Envoy leaves", "date_published": "2026-01-31T23:59:00-08:00",
                           "content_html": "<p>The envoy left.</p><p>No deal.</p>"},
                          {"id": "8", "summary": "Nothing yet.", "author": {"name": "Ren Adil"}}]}
                        """);
        assertEquals("Gulf Desk", feed.title());
        FeedItem first = feed.items().get(0);
        assertEquals("7", first.id());
        assertEquals(URI.create("https://gulf.example.test/7"), first.link());
        assertEquals(LocalDate.of(2026, 1, 31), first.published());
        assertEquals("The envoy left.\n\nNo deal.", first.content());
        assertEquals("Gulf Desk", first.author());
        assertEquals("Ren Adil", feed.items().get(1).author());
        assertEquals("Nothing yet.", feed.items().get(1).content());
    }

    @Test
    void read_jsonCutOff_unreadable() {
        Unreadable cut =
                assertThrows(
                        Unreadable.class,
                        () ->
                                feed(
                                        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ["));
        assertEquals("feed-broken", cut.code());
    }

    @Test
    void title_byTypeAndMode_plainText() throws IOException {
        assertEquals("Use of <b> here", entry("<title>Use of &lt;b> here</title>").title());
        assertEquals(
                "a & b", entry("<title type='html'>&lt;b>a&lt;/b> &amp;amp; b</title>").title());
        assertEquals(
                "offer",
                entry("<title type='text/html' mode='base64'>PGI+b2ZmZXI8L2I+</title>").title());
        assertEquals(
                "offer",
                entry("<title type='application/octet-stream'>PGI+b2ZmZXI8L2I+</title>").title());
        assertEquals(
                "x < y",
                entry("<title type='text/html' mode='escaped'>x &amp;lt; y</title>").title());
        assertEquals(
                "Sorran’s offer",
                rssItem("<title>Sorran&amp;#8217;s &lt;i>offer&lt;/i></title>").title());
        assertEquals("Talks <again>", rssItem("<title>Talks &lt;again></title>").title());
        assertEquals("5 < 6 & 7", rssItem("<title><![CDATA[5 < 6 & 7]]></title>").title());
    }

    @Test
    void title_ofModules_ifItHasNoneItself() throws IOException {
        assertEquals("own", rssItem("<media:title>other</media:title><title>own</title>").title());
        assertEquals(
                "other",
                rssItem("<media:group><media:title>other</media:title></media:group>").title());
        assertNull(
                rssItem("<x:title xmlns:x='urn:x'>foreign</x:title>").title(),
                "a title of an unknown vocabulary means something else");
    }

    @Test
    void link_ofGuid_ifItIsAPageAndThereIsNoOther() throws IOException {
        URI page = URI.create("https://a.example.test/1");
        assertEquals(page, rssItem("<guid>https://a.example.test/1</guid>").link());
        assertNull(rssItem("<guid isPermaLink='false'>https://a.example.test/1</guid>").link());
        assertNull(rssItem("<guid>17</guid>").link());
        assertEquals(
                URI.create("https://feeds.example.test/news/1"),
                rssItem("<guid>/news/1</guid>").link());
        assertEquals(
                page,
                rssItem("<guid>https://b.example.test/</guid><link>https://a.example.test/1</link>")
                        .link());
        assertEquals(
                page,
                rssItem(
                                "<link>https://burner.example.test/r/1</link>"
                                        + "<feedburner:origLink>https://a.example.test/1</feedburner:origLink>")
                        .link());
    }

    @Test
    void link_relative_fromTheDocumentIfTheFeedNamesNoBase() throws IOException {
        assertEquals(
                URI.create("https://feeds.example.test/list/4.html"),
                entry("<link href='4.html'/>").link());
        assertEquals(
                URI.create("https://feeds.example.test/4?x=1&copy=2"),
                rssItem("<link>/4?x=1&copy=2</link>").link());
        assertNull(rssItem("<link>javascript:alert(1)</link>").link());
    }

    @Test
    void author_mailAndName_nameAlone() throws IOException {
        assertEquals(
                "Ilva Marr", rssItem("<author>ilva@a.example.test (Ilva Marr)</author>").author());
        assertEquals(
                "Ilva Marr",
                rssItem("<author>Ilva Marr &lt;ilva@a.example.test&gt;</author>").author());
        assertNull(rssItem("<author>ilva@a.example.test</author>").author());
    }

    @Test
    void content_htmlWithoutSayingSo_rendered() throws IOException {
        assertEquals(
                "One.\n\nTwo.",
                entry("<content>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></content>").content());
        assertEquals(
                "a <p>b</p>", entry("<content type='text'>a &lt;p>b&lt;/p></content>").content());
        assertEquals("One.\n\nTwo.", rssItem("<description>One.\n\n Two.</description>").content());
    }

    @Test
    void content_openIframe_swallowsNothing() throws IOException {
        assertEquals(
                "Before. After.",
                rssItem("<description>Before. &lt;iframe src='x'&gt;After.</description>")
                        .content());
        assertEquals(
                "Before. After.",
                rssItem(
                                "<description>Before. &lt;iframe src='x'&gt;no frames&lt;/iframe&gt;After.</description>")
                        .content());
    }

    @Test
    void read_tagsLeftOpen_everyItemKeepsItsFields() throws IOException {
        List<FeedItem> items =
                feed("<rss><channel><item><title>One<link>https://a.example.test/1<item><title>Two"
                                + "<link>https://a.example.test/2</link><description>Words <p>more</channel>")
                        .items();
        assertEquals(2, items.size());
        assertEquals("One", items.get(0).title());
        assertEquals(URI.create("https://a.example.test/1"), items.get(0).link());
        assertEquals("Two", items.get(1).title());
        assertEquals(URI.create("https://a.example.test/2"), items.get(1).link());
    }

    @Test
    void read_prefixesNobodyDeclared_asTheyAreMeant() throws IOException {
        FeedItem item =
                rssItem(
                        "<dc:creator>Tam Sey</dc:creator><dc:date>2026-05-04</dc:date>"
                                + "<content:encoded>Caf&eacute;&nbsp;talks</content:encoded>");
        assertEquals("Tam Sey", item.author());
        assertEquals(LocalDate.of(2026, 5, 4), item.published());
        assertEquals("Café talks", item.content());
    }

    @Test
    void read_namespaceOfItsOwn_asCore() throws IOException {
        assertEquals(
                "In a house namespace",
                only("<r:rss xmlns:r='urn:house'><r:channel><r:item><r:title>In a house"
                                + " namespace</r:title></r:item></r:channel></r:rss>")
                        .title());
    }

    @Test
    void read_entitiesOfTheDocument_stayUnread() throws IOException {
        String laughs =
                "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>"
                        + "<!ENTITY f SYSTEM 'file:///etc/hostname'> %x; ]>";
        assertEquals(
                "&c; and &f;",
                only(laughs
                                + "<rss><channel><item><title>&c; and &f;</title></item></channel></rss>")
                        .title());
    }

    @Test
    void read_nestedDeeply_inTime() throws IOException {
        int levels = 10_000;
        String deep =
                "<rss><channel><item><title>T</title><description>"
                        + "<div>".repeat(levels)
                        + "end";
        assertEquals("T", only(deep).title());
        String escaped = "&lt;div>".repeat(levels) + "end";
        assertEquals("end", rssItem("<description>" + escaped + "</description>").content());
        assertTrue(feed("<feed>" + "<entry>".repeat(levels)).items().size() > 1000);
    }

    @Test
    void read_fiveThousandItems_all() throws IOException {
        String item =
                "<item><title>Talks</title><link>https://a.example.test/1</link><pubDate>Tue, 03 Mar 2026"
                        + " 10:00:00 GMT</pubDate></item>";
        List<FeedItem> items =
                feed("<rss><channel>" + item.repeat(5_000) + "</channel></rss>").items();
        assertEquals(5_000, items.size());
        assertNotNull(items.get(4_999).published());
    }

    @Test
    void read_noFeed_noItems() throws IOException {
        assertEquals(List.of(), feed("").items());
        assertEquals(List.of(), feed("Just words & more < words").items());
        assertEquals(List.of(), feed("<html><body><p>A page</p></body></html>").items());
    }
}

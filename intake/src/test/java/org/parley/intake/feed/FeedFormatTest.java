package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class FeedFormatTest {
    private static final FeedFormat FORMAT = new FeedFormat();

    private static final String LONG =
            "The ministers met in Port Sorran and did not agree. ".repeat(14).strip();

    private static Received read(String items) throws IOException {
        return Samples.read(
                FORMAT, "<rss><channel><title>Press Roundup</title>" + items + "</channel></rss>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "<RSS>",
                "\n <?xml version='1.0'?><!-- a > b <html> --><?xml-stylesheet href='x'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'>",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
                "<rdf:RDF xmlns:rdf='x'>",
                "<channel>",
                "<CHANNEL HREF='x'>",
                "\uFEFF<rss>",
                "Notice: cache is full\n<?xml version='1.0'?><rss>",
                "<br/><b>Notice</b>: cache is full\n<?xml version='1.0'?><rss>",
                "{\"version\": \"https://jsonfeed.org/version/1.1\"}",
                "{ \"title\": \"x\", \"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"}"
            })
    void recognises_feed_yes(String start) {
        assertTrue(FORMAT.recognises(Samples.head(start)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><html><body><rss></body>",
                "<html><head><script>var x = '<?xml version=\"1.0\"?><rss>'</script>",
                "<p>A page about <rss> and <feed></p>",
                "<!-- <rss> --><html>",
                "<urlset>",
                "<opml>",
                "<feedback>",
                "<rssx>",
                "The element <rss> is the root of a feed",
                "{\"version\": \"1.0\", \"about\": \"https://jsonfeed.org\"}",
                "{\"a\": 1}"
            })
    void recognises_other_no(String start) {
        assertFalse(FORMAT.recognises(Samples.head(start)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM037"})
    void recognises_otherEncodings_yes(String charset) {
        assertTrue(
                FORMAT.recognises(
                        Samples.head("<?xml version='1.0'?><rss>", Charset.forName(charset))));
    }

    @Test
    void read_stubWithLink_linkedWithWhatThereIs() throws IOException {
        Received heard =
                read(
                        "<item><title>Union rejects offer</title><link>https://a.example.test/1</link>"
                                + "<description>The union said no ...</description></item>");
        assertEquals(List.of(), heard.articles);
        Received.Piece piece = heard.linked.get(0);
        assertEquals("https://a.example.test/1", piece.label());
        assertEquals("Union rejects offer\n\nThe union said no ...", piece.text());
        assertEquals("Press Roundup", piece.metadata().outlet());
        assertEquals("Union rejects offer", piece.metadata().title());
        assertEquals(URI.create("https://a.example.test/1"), piece.metadata().url());
    }

    @Test
    void read_titleAlone_linkedWithoutStub() throws IOException {
        Received heard =
                read("<item><title>Offer</title><link>https://a.example.test/1</link></item>");
        assertNull(heard.linked.get(0).text());
    }

    @Test
    void read_fullText_articleWithHeadline() throws IOException {
        Received heard =
                read(
                        "<item><title>Talks fail</title><link>https://a.example.test/1</link><pubDate>3 Mar 2026</pubDate>"
                                + "<content:encoded><![CDATA[<p>"
                                + LONG
                                + "</p><p>The post <a>Talks fail</a> appeared first on"
                                + " <a>Roundup</a>.</p>]]></content:encoded></item>");
        assertEquals(List.of(), heard.linked);
        Received.Piece piece = heard.articles.get(0);
        assertEquals("https://a.example.test/1", piece.label());
        assertEquals("Talks fail\n\n" + LONG, piece.text());
        assertEquals(LocalDate.of(2026, 3, 3), piece.metadata().published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "…",
                " [...]",
                " Read more",
                " Continue reading Talks fail →",
                " Read the full story at the Herald.",
                "... »"
            })
    void read_textThatGoesOnElsewhere_linked(String end) throws IOException {
        Received heard =
                read(
                        "<item><link>https://a.example.test/1</link><content:encoded>"
                                + LONG
                                + end
                                + "</content:encoded></item>");
        assertEquals(List.of(), heard.articles);
        assertEquals(LONG + end, heard.linked.get(0).text());
    }

    @Test
    void read_sourceOfAnItem_itsOutletBeforeTheFeeds() throws IOException {
        Received heard =
                read(
                        "<item><title>Envoy leaves - Gulf Desk</title><link>https://a.example.test/1</link>"
                                + "<source url='https://gulf.example.test/'>Gulf Desk</source></item>"
                                + "<item><title>Envoy stays</title><link>https://a.example.test/2</link></item>");
        assertEquals("Gulf Desk", heard.linked.get(0).metadata().outlet());
        assertEquals("Envoy leaves", heard.linked.get(0).metadata().title());
        assertEquals("Press Roundup", heard.linked.get(1).metadata().outlet());
    }

    @Test
    void read_withoutLink_articleOrRefused() throws IOException {
        Received heard =
                read(
                        "<item><guid isPermaLink='false'>n-1</guid><description>Talks go on.</description></item>"
                                + "<item><pubDate>3 Mar 2026</pubDate></item>"
                                + "<item><title>Only this</title></item>");
        assertEquals("n-1", heard.articles.get(0).label());
        assertEquals("Talks go on.", heard.articles.get(0).text());
        assertEquals(
                List.of(
                        "article n-1",
                        "refused feed-item-empty item 2",
                        "article news.xml, item 3"),
                heard.outline());
        assertEquals("Only this", heard.articles.get(1).text());
        assertEquals("news.xml, item 3", heard.articles.get(1).label());
    }

    @Test
    void read_noItem_unreadable() {
        Unreadable empty = assertThrows(Unreadable.class, () -> read(""));
        assertEquals("feed-empty", empty.code());
    }

    @Test
    void read_wrongCharsetDeclared_asTheBytesAre() throws IOException {
        byte[] bytes =
                "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Zoë’s offer</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "Zoë’s offer",
                Feed.read(Samples.document(bytes, "text/xml")).items().get(0).title());
    }
}

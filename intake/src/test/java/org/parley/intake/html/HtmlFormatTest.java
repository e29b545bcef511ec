package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Head;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

class HtmlFormatTest {
    @Test
    void page_byItsBytes_recognised() {
        assertTrue(recognised("x", null, "<!DOCTYPE html><p>No."));
        assertTrue(recognised("x", null, "\n\t<HTML lang=en>"));
        assertTrue(
                recognised(
                        "x",
                        null,
                        "<?xml version=\"1.0\"?>\n<!-- a > b --><!DOCTYPE html PUBLIC \"-//W3C\">"));
        assertTrue(recognised("x", null, "<head><title>Talks</title>"));
        assertTrue(new HtmlFormat().recognises(new Head("x", null, "<html>".getBytes(UTF_16LE))));
    }

    @Test
    void fragment_onlyWhereItIsCalledHtml_recognised() {
        assertFalse(recognised("talks.txt", null, "<p>The union said no.</p>"));
        assertTrue(recognised("talks.html", null, "<p>The union said no.</p>"));
        assertTrue(recognised("x", "text/html; charset=utf-8", "<div>The union said no.</div>"));
        assertTrue(recognised("x", "text/html", "Notice: line 7<br><html>"));
        assertFalse(recognised("talks.html", null, "The union said no."));
    }

    @Test
    void feedOrOtherXml_evenIfCalledHtml_notRecognised() {
        assertFalse(recognised("x.html", "text/html", "<?xml version=\"1.0\"?><rss><channel>"));
        assertFalse(recognised("x.html", "text/html", "<feed xmlns=\"a\"><title>T</title>"));
        assertFalse(recognised("x.html", null, "<urlset><url>"));
        assertFalse(recognised("x.html", null, "<opml><head>"));
        assertFalse(recognised("x.html", null, "<!DOCTYPE rss><rss>"));
        assertFalse(recognised("x.html", "text/html", "%PDF-1.7"));
    }

    @Test
    void page_withHeadline_isFirstParagraph() throws IOException {
        Received received =
                Samples.read(
                        "<title>Union says no | Post</title><h1>Union says no</h1>"
                                + "<p>The union said on Monday that it rejects the offer.</p>");
        assertEquals(
                List.of("Union says no\n\nThe union said on Monday that it rejects the offer."),
                received.articles.stream().map(Received.Piece::text).toList());
        assertEquals("talks.html", received.articles.get(0).label());
    }

    @Test
    void page_thatBeginsWithItsHeadline_headlineOnce() throws IOException {
        Received received =
                Samples.read(
                        "<title>Sorran accepts the offer</title>"
                                + "<p>Sorran accepts the offer, its minister told reporters.</p>");
        assertEquals(
                "Sorran accepts the offer, its minister told reporters.",
                received.articles.get(0).text());
    }

    @Test
    void page_withoutAddress_hasThatOfItsLink() throws IOException {
        assertEquals(
                URI.create("https://www.karvelia-post.example/talks.html"),
                Samples.read("<p>The union said on Monday that it rejects the offer.</p>")
                        .articles
                        .get(0)
                        .metadata()
                        .url());
    }

    @Test
    void page_forSubscribers_noted() throws IOException {
        Received received =
                Samples.read(
                        "<meta property=article:content_tier content=locked>"
                                + "<p>The union said on Monday that it rejects the offer.</p>");
        assertEquals(1, received.articles.size());
        assertTrue(received.notes.get(0).startsWith("paywall: it is marked"));
    }

    @Test
    void page_ofLinksThatNamesFeed_feedToReadInstead() {
        Unreadable unreadable =
                unreadable(
                        "<link rel=alternate type=application/rss+xml href=/feed.xml>"
                                + "<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>");
        assertEquals("no-article", unreadable.code());
        assertEquals(
                "the page has no article, but names a feed. Read"
                        + " https://www.karvelia-post.example/feed.xml instead",
                unreadable.reason());
    }

    @Test
    void page_ofFrames_frameToReadInstead() {
        assertTrue(
                unreadable("<frameset><frame src=menu.html><frame src=b.html></frameset>")
                        .reason()
                        .contains("Read https://www.karvelia-post.example/menu.html instead"));
    }

    @Test
    void page_drawnByScript_saysSo() {
        assertTrue(
                unreadable("<body><div id=app></div><script src=app.js></script>")
                        .reason()
                        .contains("perhaps a script draws it"));
    }

    @Test
    void page_empty_unreadable() {
        assertEquals("no-article", unreadable("").code());
    }

    private static Unreadable unreadable(String html) {
        return assertThrows(Unreadable.class, () -> Samples.read(html));
    }

    private static boolean recognised(String label, @Nullable String contentType, String text) {
        return new HtmlFormat().recognises(new Head(label, contentType, text.getBytes(UTF_8)));
    }
}

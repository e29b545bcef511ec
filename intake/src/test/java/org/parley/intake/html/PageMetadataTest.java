package org.parley.intake.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.date.WrittenDate;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Unreadable;

class PageMetadataTest {
    @Test
    void linkedData_article_read() throws Unreadable {
        assertEquals(
                new Metadata(
                        "Karvelia Post",
                        LocalDate.of(2026, 5, 12),
                        "Dockers & crews walk out",
                        "Ona Prell, Jan Dorrick",
                        URI.create("https://www.karvelia-post.example/2026/dockers")),
                metadata(
                        linked(
                                "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\","
                                        + "\"headline\":\"Dockers &amp; crews walk out\","
                                        + "\"datePublished\":\"2026-05-12T23:30:00-05:00\","
                                        + "\"author\":[{\"@type\":\"Person\",\"name\":\"By Ona Prell\"},"
                                        + "{\"name\":\"Jan Dorrick\"}],"
                                        + "\"publisher\":{\"name\":\"Karvelia Post\"},"
                                        + "\"mainEntityOfPage\":{\"@id\":\"/2026/dockers\"}}")));
    }

    @Test
    void linkedData_inGraphOrArray_found() throws Unreadable {
        String article =
                "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"No deal yet\"}";
        assertEquals(
                "No deal yet",
                metadata(linked("{\"@graph\":[{\"@type\":\"WebSite\"}," + article + "]}")).title());
        assertEquals("No deal yet", metadata(linked("[[" + article + "]]")).title());
        assertEquals(
                "No deal yet",
                metadata(linked("{\"@type\":\"WebPage\",\"mainEntity\":" + article + "}")).title());
    }

    @Test
    void linkedData_broken_headIsRead() throws Unreadable {
        assertEquals(
                "No deal yet",
                metadata(
                                linked("{\"@type\":\"NewsArticle\",\"headline\":\"Lost\"")
                                        + "<meta property=og:title content='No deal yet'>")
                        .title());
    }

    @Test
    void linkedData_withRawLineBreaksAndTrailingComma_read() throws Unreadable {
        assertEquals(
                "No deal yet",
                metadata(linked("{\"@type\":\"NewsArticle\",\"headline\":\"No\ndeal yet\",}"))
                        .title());
    }

    @Test
    void metaTags_read() throws Unreadable {
        assertEquals(
                new Metadata(
                        "Sorran Times",
                        LocalDate.of(2026, 5, 12),
                        "Ferry talks stall",
                        "Pell Arden",
                        URI.create("https://sorran-times.example/ferry?id=7")),
                metadata(
                        "<meta property=og:site_name content='Sorran Times'>"
                                + "<meta property=og:title content='Ferry talks stall | Sorran Times'>"
                                + "<meta name=author content='https://facebook.example/arden'>"
                                + "<meta name=parsely-author content='Pell Arden'>"
                                + "<meta property=article:published_time content='2026-05-12 08:00'>"
                                + "<link rel=canonical href='https://sorran-times.example/ferry?id=7'>"));
    }

    @Test
    void sayingsOfScholarsAndMarketers_read() throws Unreadable {
        assertEquals(
                LocalDate.of(2026, 3, 4),
                metadata("<meta name=citation_publication_date content=2026/03/04>").published());
        assertEquals(
                LocalDate.of(2026, 3, 4),
                metadata("<meta name=sailthru.date content='Wed, 04 Mar 2026 10:00:00 +0000'>")
                        .published());
        assertEquals("Ona Prell", metadata("<meta name=DC.creator content='Ona Prell'>").author());
    }

    @Test
    void dates_asPagesWriteThem() {
        LocalDate day = LocalDate.of(2026, 5, 2);
        for (String words :
                List.of(
                        "2026-05-02",
                        "20260502",
                        "2026-05-02T23:59:59+09:00",
                        "2 May 2026",
                        "Saturday, May 2nd, 2026 at 10:00",
                        "02-May-2026",
                        "1777716000")) {
            assertEquals(day, WrittenDate.parseOrCount(words).orElseThrow(), words);
        }
        for (String words : List.of("05/02/2026", "May 2026", "2026-13-40", "soon", "")) {
            assertTrue(WrittenDate.parseOrCount(words).isEmpty(), words);
        }
    }

    @Test
    void date_onlyShown_read() throws Unreadable {
        assertEquals(
                LocalDate.of(2026, 5, 12),
                metadata("<article><time datetime=2026-05-12T07:00Z>today</time></article>")
                        .published());
    }

    @Test
    void date_onlyInTheAddress_read() throws Unreadable {
        assertEquals(
                LocalDate.of(2026, 5, 12),
                metadata("<link rel=canonical href=https://a.example/2026/05/12/talks>")
                        .published());
    }

    @Test
    void title_withOutletBehind_withoutIt() throws Unreadable {
        assertEquals(
                "Talks fail again - for now",
                metadata(
                                "<title>Talks fail again - for now - Karvelia Post</title>"
                                        + "<meta property=og:site_name content='Karvelia Post'>")
                        .title());
        assertEquals(
                "Talks fail again - for now",
                metadata("<title>Talks fail again - for now</title>").title());
    }

    @Test
    void title_longerThanTheHeadingShown_isTheHeading() throws Unreadable {
        assertEquals(
                "Talks fail again in Karvelia",
                metadata(
                                "<title>Opinion | Talks fail again in Karvelia | World</title>"
                                        + "<h1>Talks fail again in Karvelia</h1>")
                        .title());
    }

    @Test
    void byline_shown_withoutByAndDate() throws Unreadable {
        assertEquals(
                "Ona Prell and Jan Dorrick",
                metadata("<div class=byline>By Ona Prell and Jan Dorrick, May 12, 2026</div>")
                        .author());
        assertEquals(
                "Ona Prell", metadata("<a rel=author>Ona Prell | Senior reporter</a>").author());
    }

    @Test
    void canonicalAddress_thatIsNoArticles_ignored() throws Unreadable {
        assertNull(metadata("<link rel=canonical href=https://karvelia-post.example/>").url());
        assertNull(metadata("<link rel=canonical href=https://a.example/index.html>").url());
        assertNull(metadata("<link rel=canonical href='javascript:void(0)'>").url());
        assertNull(metadata("<link rel=canonical href='http://[broken'>").url());
    }

    @Test
    void canonicalAddress_relative_countsFromThePage() throws Unreadable {
        assertEquals(
                URI.create("https://www.karvelia-post.example/news/12"),
                metadata("<link rel=canonical href=/news/12>").url());
    }

    @Test
    void pageThatSaysNothing_nothingKnown() throws Unreadable {
        assertEquals(Metadata.none(), metadata("<p>Sorran said no.</p>"));
    }

    @Test
    void paidArticle_byLinkedDataOrTier_marked() throws Unreadable {
        assertTrue(
                page(linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":\"False\"}"))
                        .paid());
        assertTrue(
                page(linked("{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}")).paid());
        assertTrue(page("<meta property=article:content_tier content=metered>").paid());
        assertFalse(page("<meta property=article:content_tier content=free>").paid());
    }

    @Test
    void feeds_namedInTheHead_absoluteInOrder() throws Unreadable {
        assertEquals(
                List.of(
                        new Feed("All news", URI.create("https://www.karvelia-post.example/rss")),
                        new Feed("", URI.create("https://feeds.example/atom"))),
                page("<link rel=alternate type=application/rss+xml title='All news' href=/rss>"
                                + "<link rel=alternate type=application/rss+xml title='All news' href=/rss>"
                                + "<link rel=alternate hreflang=fr href=/fr>"
                                + "<link rel=ALTERNATE type=application/atom+xml"
                                + " href=https://feeds.example/atom>")
                        .feeds());
    }

    private static String linked(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static Metadata metadata(String html) throws Unreadable {
        return page(html).metadata();
    }

    private static Page page(String html) throws Unreadable {
        return Page.parse(
                html.getBytes(UTF_8),
                null,
                URI.create("https://www.karvelia-post.example/news/dockers"));
    }
}

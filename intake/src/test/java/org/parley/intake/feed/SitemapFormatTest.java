package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Metadata;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class SitemapFormatTest {
    private static final SitemapFormat FORMAT = new SitemapFormat();

    @Test
    void read_newsSitemap_whatItSaysOfEachArticle() throws IOException {
        Received heard =
                Samples.read(
                        FORMAT,
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                            xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                          <url>
                            <loc> https://herald.example.test/talks?id=1&amp;p=2 </loc>
                            <lastmod>2026-03-09</lastmod>
                            <n:news>
                              <n:publication><n:name>Sorran Herald</n:name><n:language>en</n:language></n:publication>
                              <n:publication_date>2026-03-04T21:00:00-05:00</n:publication_date>
                              <n:title>Karvelia &amp; Sorran resume talks</n:title>
                            </n:news>
                          </url>
                          <url><loc>http://</loc></url>
                          <url><loc>https://herald.example.test/about</loc><lastmod>2026-03-09</lastmod></url>
                        </urlset>
                        """);
        URI talks = URI.create("https://herald.example.test/talks?id=1&p=2");
        assertEquals(2, heard.linked.size());
        assertEquals(talks.toString(), heard.linked.get(0).label());
        assertEquals(
                new Metadata(
                        "Sorran Herald",
                        LocalDate.of(2026, 3, 4),
                        "Karvelia & Sorran resume talks",
                        null,
                        talks),
                heard.linked.get(0).metadata());
        assertNull(heard.linked.get(1).metadata().published(), "lastmod is no publication date");
        assertEquals(List.of(), heard.articles);
    }

    @Test
    void read_undeclaredPrefixAndOpenTags_allTheSame() throws IOException {
        Received heard =
                Samples.read(
                        FORMAT,
                        "<urlset><url><loc>https://a.example.test/1</loc><news:news><news:title>Talks&nbsp;fail"
                                + "</news:title></news:news></url><url><loc>https://a.example.test/2");
        assertEquals("Talks fail", heard.linked.get(0).metadata().title());
        assertEquals("https://a.example.test/2", heard.linked.get(1).label());
    }

    @Test
    void read_index_furtherLists() throws IOException {
        Received heard =
                Samples.read(
                        FORMAT,
                        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
                                + "<loc>https://a.example.test/news.xml.gz</loc></sitemap><sitemap><lastmod/></sitemap></sitemapindex>");
        assertEquals("https://a.example.test/news.xml.gz", heard.linked.get(0).label());
        assertEquals(
                List.of(
                        "linked https://a.example.test/news.xml.gz",
                        "refused sitemap-entry-broken entry 2"),
                heard.outline());
    }

    @Test
    void read_empty_unreadable() {
        Unreadable empty =
                assertThrows(Unreadable.class, () -> Samples.read(FORMAT, "<urlset></urlset>"));
        assertEquals("feed-empty", empty.code());
    }

    @Test
    void recognises_byRoot() {
        assertTrue(FORMAT.recognises(Samples.head("<?xml version='1.0'?><urlset xmlns='x'>")));
        assertTrue(FORMAT.recognises(Samples.head("<sitemapindex>")));
        assertFalse(FORMAT.recognises(Samples.head("<rss><urlset>")));
        assertFalse(FORMAT.recognises(Samples.head("<html><urlset>")));
    }
}

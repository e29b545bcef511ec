package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Format;
import org.parley.intake.document.Mutations;

final class DamagedFeedTest {
    @Test
    void feeds_damagedInManyWays_areReadOrRefused() {
        FeedFormat format = new FeedFormat();
        assertTrue(survived(format, "a.rss", Samples.RSS) > 40);
        assertTrue(survived(format, "a.atom", Samples.ATOM) > 40);
        assertTrue(survived(format, "a.rdf", Samples.RDF) > 40);
        assertTrue(survived(format, "feed.json", Samples.JSON) > 8);
    }

    @Test
    void sitemap_damagedInManyWays_isReadOrRefused() {
        assertTrue(survived(new SitemapFormat(), "sitemap.xml", Samples.SITEMAP) > 40);
    }

    @Test
    void opml_damagedInManyWays_isReadOrRefused() {
        assertTrue(survived(new OpmlFormat(), "a.opml", Samples.OPML) > 25);
    }

    private static int survived(Format format, String label, String sample) {
        return Mutations.survived(format, label, sample.getBytes(StandardCharsets.UTF_8));
    }
}

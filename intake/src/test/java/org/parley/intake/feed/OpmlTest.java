package org.parley.intake.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.intake.document.Received;
import org.parley.intake.document.Unreadable;

final class OpmlTest {
    private static final OpmlFormat FORMAT = new OpmlFormat();

    @Test
    void read_nestedAndInAnyCase_everyFeed() throws IOException {
        String opml =
                """
                <?xml version="1.0"?>
                <OPML version="1.0"><head><title>Mine</title></head><body>
                  <outline text="Sorran">
                    <outline type="rss" text="Herald &amp; Post" xmlUrl="https://herald.example.test/rss"/>
                    <Outline title="Bay News" XMLURL="https://bay.example.test/rss?a=1&b=2" htmlUrl="https://bay.example.test/">
                  </outline>
                  <outline type="include" text="More" url="https://lists.example.test/more.opml"/>
                  <outline type="link" text="A page" url="https://a.example.test/"/>
                </body></OPML>
                """;
        assertEquals(
                List.of(
                        new Subscription(
                                "Herald & Post", URI.create("https://herald.example.test/rss")),
                        new Subscription(
                                "Bay News", URI.create("https://bay.example.test/rss?a=1&b=2")),
                        new Subscription(
                                "More", URI.create("https://lists.example.test/more.opml"))),
                Opml.read(Samples.document(opml)));
        Received heard = Samples.read(FORMAT, opml);
        assertEquals("https://herald.example.test/rss", heard.linked.get(0).label());
        assertEquals("Herald & Post", heard.linked.get(0).metadata().outlet());
        assertEquals(3, heard.linked.size());
    }

    @Test
    void write_andRead_theSame() throws IOException {
        List<Subscription> feeds =
                List.of(
                        new Subscription(
                                "\"Talks\" <in> Zoë's & Co",
                                URI.create("https://a.example.test/?a=1&b=2")),
                        new Subscription("Herald", URI.create("https://herald.example.test/rss")));
        assertEquals(feeds, Opml.read(Samples.document(Opml.write("Feeds", feeds))));
    }

    @Test
    void write_oneFeed_opml2() {
        assertEquals(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <opml version="2.0">
                  <head>
                    <title>Feeds &amp; more</title>
                  </head>
                  <body>
                    <outline type="rss" text="https://a.example.test/" title="https://a.example.test/" xmlUrl="https://a.example.test/"/>
                  </body>
                </opml>
                """,
                Opml.write(
                        "Feeds & more",
                        List.of(new Subscription(null, URI.create("https://a.example.test/")))));
    }

    @Test
    void read_noFeed_unreadable() {
        Unreadable empty =
                assertThrows(
                        Unreadable.class,
                        () ->
                                Samples.read(
                                        FORMAT, "<opml><body><outline text='x'/></body></opml>"));
        assertEquals("feed-empty", empty.code());
    }

    @Test
    void recognises_byRoot() {
        assertTrue(FORMAT.recognises(Samples.head("<?xml version='1.0'?><opml version='2.0'>")));
        assertFalse(FORMAT.recognises(Samples.head("<rss><opml>")));
    }
}

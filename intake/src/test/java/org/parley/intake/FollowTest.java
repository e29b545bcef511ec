package org.parley.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.core.text.Article;
import org.parley.intake.document.Metadata;
import org.parley.intake.feed.Opml;
import org.parley.intake.feed.Subscription;
import org.parley.intake.fetch.Fetcher;
import org.parley.intake.fetch.Pace;
import org.parley.intake.fetch.Reach;
import org.parley.intake.fetch.Settings;
import org.parley.intake.jsonl.ColumnMap;

/** Feeds, lists and pages of an outlet on a server of this machine. */
class FollowTest {
    private static final Reach THIS_MACHINE =
            new Reach() {
                @Override
                public boolean allows(int port) {
                    return true;
                }

                @Override
                public boolean allows(InetAddress address) {
                    return address.isLoopbackAddress();
                }
            };

    @TempDir Path cache;

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void outlet() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        pages.put("/one", page("Sorran rejects the corridor", "Meridian Post"));
        pages.put("/two", page("Karvelia offers a truce of thirty days", "Meridian Post"));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void feed_ofStubs_pagesAreRead() {
        pages.put("/feed", feed("/one", "/two"));
        List<Arrival> arrivals = read(address -> false, 9, "/feed");
        assertEquals(2, arrivals.size(), arrivals::toString);
        Article article = taken(arrivals.get(0));
        assertEquals("Sorran rejects the corridor", article.title());
        assertEquals("Meridian Post", article.outlet());
        assertEquals(at("/one"), article.url());
        assertTrue(article.text().contains("demanded that the guns be withdrawn"), article.text());
    }

    @Test
    void feed_pageIsGone_stubStandsInAndIsNamed() {
        pages.put("/feed", feed("/gone", "/two"));
        List<Arrival> arrivals = read(address -> false, 9, "/feed");
        assertEquals(3, arrivals.size(), arrivals::toString);
        assertTrue(taken(arrivals.get(0)).text().contains("A short summary of /gone"));
        assertEquals(at("/gone").toString(), taken(arrivals.get(0)).document());
        assertNull(taken(arrivals.get(0)).url(), "the page may come back");
        String note = assertInstanceOf(Arrival.Noted.class, arrivals.get(1)).problem().message();
        assertTrue(note.contains("only what its feed says of it is read"), note);
        assertTrue(note.contains("404"), note);
        taken(arrivals.get(2));
    }

    @Test
    void feed_articleIsKept_notFetched() {
        pages.put("/feed", feed("/one", "/two"));
        List<Arrival> arrivals = read(at("/one")::equals, 9, "/feed");
        assertEquals(new Arrival.Known(at("/one")), arrivals.get(0));
        taken(arrivals.get(1));
        assertEquals(List.of("/robots.txt", "/feed", "/two"), asked);
    }

    @Test
    void feed_moreThanAskedFor_restIsCounted() {
        pages.put("/feed", feed("/one", "/two", "/three", "/four"));
        List<Arrival> arrivals = read(address -> false, 1, "/feed");
        assertEquals(2, arrivals.size(), arrivals::toString);
        String note = assertInstanceOf(Arrival.Noted.class, arrivals.get(1)).problem().message();
        assertTrue(note.contains("3 more linked pages were not fetched"), note);
        assertTrue(note.endsWith("--most 4"), note);
    }

    @Test
    void feed_offline_stubsAreRead() {
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(
                        request(List.of("-"), 9),
                        new ByteArrayInputStream(feed("/one").getBytes(UTF_8)),
                        null,
                        address -> false,
                        arrivals::add)
                .deliver();
        assertEquals(1, arrivals.size(), arrivals::toString);
        assertTrue(taken(arrivals.get(0)).text().contains("A short summary of /one"));
        assertEquals(List.of(), asked);
    }

    @Test
    void list_ofFeeds_eachFeedHasItsOwnNumber() {
        pages.put("/a", feed("/one", "/x"));
        pages.put("/b", feed("/two", "/y"));
        pages.put(
                "/list",
                Opml.write(
                        "Feeds",
                        List.of(new Subscription("A", at("/a")), new Subscription("B", at("/b")))));
        List<Arrival> arrivals = read(address -> false, 2, "/list");
        assertEquals(
                List.of("Sorran rejects the corridor", "Karvelia offers a truce of thirty days"),
                arrivals.stream()
                        .flatMap(a -> a instanceof Arrival.Taken t ? Stream.of(t) : Stream.empty())
                        .map(taken -> String.valueOf(taken.article().title()))
                        .filter(title -> !title.startsWith("Item"))
                        .toList());
    }

    @Test
    void feed_insideAnArchive_nobodyIsAsked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("feed.xml"));
            zip.write(feed("/one").getBytes(UTF_8));
        }
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(
                        request(List.of("-"), 9),
                        new ByteArrayInputStream(bytes.toByteArray()),
                        fetcher(),
                        address -> false,
                        arrivals::add)
                .deliver();
        assertTrue(taken(arrivals.get(0)).text().contains("A short summary of /one"));
        String note = assertInstanceOf(Arrival.Noted.class, arrivals.get(1)).problem().message();
        assertTrue(note.contains("1 links were not followed"), note);
        assertEquals(List.of(), asked);
    }

    @Test
    void linkedAddress_thatIsNone_othersAreRead() {
        pages.put(
                "/feed",
                feed("/one")
                        .replace(
                                "<item>",
                                "<item><title>Bad</title><link>http://[1:2]/</link></item><item>"));
        List<Arrival> arrivals = read(address -> false, 9, "/feed");
        assertEquals(
                "Sorran rejects the corridor", taken(arrivals.get(arrivals.size() - 1)).title());
    }

    @Test
    void sitemapIndex_namesItself_eachPageOnce() {
        pages.put("/index.xml", index("/index.xml", "/news.xml", "/news.xml"));
        pages.put("/news.xml", sitemap("/one", "/two", "/one"));
        List<Arrival> arrivals = read(address -> false, 9, "/index.xml");
        assertEquals(2, arrivals.size(), arrivals::toString);
        assertEquals("Sorran rejects the corridor", taken(arrivals.get(0)).title());
    }

    @Test
    void feed_unchangedSinceLastRun_articlesArriveAgain() {
        pages.put("/feed", feed("/one"));
        List<Arrival> first = read(address -> false, 9, "/feed");
        assertEquals(first, read(address -> false, 9, "/feed"));
        assertEquals(
                List.of("/robots.txt", "/feed", "/one", "/robots.txt", "/feed 304", "/one 304"),
                asked);
    }

    @Test
    void page_withoutArticle_messageNamesItsFeed() {
        pages.put("/", home());
        List<Arrival> arrivals = read(address -> false, 9, "/");
        String message =
                assertInstanceOf(Arrival.Refused.class, arrivals.get(0)).problem().message();
        assertTrue(message.contains(at("/feed").toString()), message);
    }

    @Test
    void feedFinder_pageFeedAndList_allFound() throws IOException {
        pages.put("/", home());
        pages.put("/feed", feed("/one"));
        FeedFinder finder = new FeedFinder(InputStream.nullInputStream(), fetcher());
        Subscription feed = new Subscription("World", at("/feed"));
        assertEquals(List.of(feed), finder.feeds(at("/").toString()));
        assertEquals(
                List.of(new Subscription("Post", at("/feed"))),
                finder.feeds(at("/feed").toString()));
        pages.put("/list", Opml.write("Feeds", List.of(feed)));
        assertEquals(List.of(feed), finder.feeds(at("/list").toString()));
    }

    private List<Arrival> read(Predicate<URI> known, int most, String path) {
        List<Arrival> arrivals = new ArrayList<>();
        new Intake(
                        request(List.of(at(path).toString()), most),
                        InputStream.nullInputStream(),
                        fetcher(),
                        known,
                        arrivals::add)
                .deliver();
        return arrivals;
    }

    private static Request request(List<String> arguments, int most) {
        return new Request(arguments, Metadata.none(), null, ColumnMap.usual(), most);
    }

    private Fetcher fetcher() {
        return new Fetcher(
                Settings.of("Parley/test")
                        .withReach(THIS_MACHINE)
                        .withPace(Pace.AT_ONCE)
                        .withCache(cache));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        @Nullable String page = pages.get(path);
        boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(path + (same ? " 304" : ""));
        exchange.getResponseHeaders().add("ETag", "\"1\"");
        if (same || page == null) {
            exchange.sendResponseHeaders(same ? 304 : 404, -1);
        } else {
            byte[] body = page.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static Article taken(Arrival arrival) {
        return assertInstanceOf(Arrival.Taken.class, arrival).article();
    }

    private static String page(String headline, String outlet) {
        return "<!doctype html><html><head><title>"
                + headline
                + "</title><meta property='og:site_name' content='"
                + outlet
                + "'></head><body><article><h1>"
                + headline
                + "</h1><p>The foreign minister of Sorran said on Thursday that his government had not"
                + " changed its mind, and demanded that the guns be withdrawn from the heights.</p>"
                + "<p>\"We will not sign before that,\" he told reporters in Muscat, where envoys of both"
                + " sides have met since Monday.</p></article></body></html>";
    }

    private static String home() {
        return "<!doctype html><html><head><title>Post</title><link rel='alternate'"
                + " type='application/rss+xml' title='World' href='/feed'></head><body><ul>"
                + "<li><a href='/one'>One</a></li><li><a href='/two'>Two</a></li></ul></body></html>";
    }

    private String feed(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>Item ").append(path).append("</title><link>");
            items.append(at(path)).append("</link><description>A short summary of ");
            items.append(path).append(".</description></item>");
        }
        return "<rss version='2.0'><channel><title>Post</title>" + items + "</channel></rss>";
    }

    private String index(String... paths) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + locations("sitemap", paths)
                + "</sitemapindex>";
    }

    private String sitemap(String... paths) {
        return "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
                + locations("url", paths)
                + "</urlset>";
    }

    private String locations(String element, String... paths) {
        StringBuilder all = new StringBuilder();
        for (String path : paths) {
            all.append("<").append(element).append("><loc>").append(at(path));
            all.append("</loc></").append(element).append(">");
        }
        return all.toString();
    }
}

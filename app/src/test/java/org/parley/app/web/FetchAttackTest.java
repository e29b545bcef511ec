package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;
import org.parley.intake.fetch.Pace;
import org.parley.intake.fetch.Reach;
import org.parley.intake.fetch.Settings;

/** Section 9 of docs/security.md: addresses that are given to be read. */
class FetchAttackTest {
    /** Where a test stands for the public web. */
    private static final String WEB = "127.0.0.2";

    private static final Reach THERE_ONLY =
            new Reach() {
                @Override
                public boolean allows(int port) {
                    return true;
                }

                @Override
                public boolean allows(InetAddress address) {
                    return address.getHostAddress().equals(WEB);
                }
            };

    @TempDir Path folder;
    private final AtomicInteger hits = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicReference<Headers> sent = new AtomicReference<>(new Headers());
    private final AtomicReference<String> location = new AtomicReference<>("");
    private HttpServer inside;
    private HttpServer outside;
    private Served served;

    @BeforeEach
    void open() throws IOException {
        inside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        inside.createContext(
                "/",
                exchange -> {
                    hits.incrementAndGet();
                    exchange.close();
                });
        inside.start();
        outside = HttpServer.create(new InetSocketAddress(WEB, 0), 0);
        outside.setExecutor(Executors.newCachedThreadPool());
        outside.createContext(
                "/robots.txt",
                exchange -> {
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        outside.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    sent.set(exchange.getRequestHeaders());
                    if (!location.get().isEmpty()) {
                        exchange.getResponseHeaders().add("Location", location.get());
                        exchange.sendResponseHeaders(302, -1);
                    } else {
                        byte[] news = "Sorran demands salt.".getBytes(UTF_8);
                        exchange.getResponseHeaders().add("Content-Type", "text/plain");
                        exchange.sendResponseHeaders(200, news.length);
                        exchange.getResponseBody().write(news);
                    }
                    exchange.close();
                });
        outside.start();
    }

    @AfterEach
    void close() {
        inside.stop(0);
        outside.stop(0);
        if (served != null) {
            served.close();
        }
    }

    private void serve(Reach reach) {
        served =
                new Served(
                        folder,
                        () -> WordReader::read,
                        Settings.of("Parley/0").withReach(reach).withPace(Pace.AT_ONCE));
    }

    private String port() {
        return String.valueOf(inside.getAddress().getPort());
    }

    /** Refused at once or in the end; whatever it is, nobody inside is asked. */
    private String refused(String address) throws Exception {
        String whole = address.replace("PORT", port());
        HttpResponse<String> answer = served.send("/read", new Multipart().field("url", whole));
        assertTrue(answer.statusCode() < 500, () -> whole + served.said());
        String told = answer.body();
        if (answer.statusCode() == 303) {
            Progress progress = ReadTest.done(served, answer);
            assertEquals("1 failed", progress.sum(), () -> whole + progress);
            told = progress.steps().get(0).why();
            assertFalse(told.contains("mistake in Parley"), told);
        } else {
            assertEquals(422, answer.statusCode(), whole);
        }
        assertEquals(0, hits.get(), whole);
        assertEquals(List.of(), served.ledger().articles(), whole);
        return told;
    }

    private void refused(List<String> addresses) throws Exception {
        serve(Reach.PUBLIC);
        for (String address : addresses) {
            refused(address);
        }
    }

    @Test
    void a181_thisMachine_isNotAsked() throws Exception {
        refused(
                List.of(
                        "http://127.0.0.1:PORT/",
                        "http://localhost:PORT/",
                        "http://LOCALHOST:PORT/",
                        "http://localhost.:PORT/",
                        "http://127.0.0.2:PORT/",
                        "http://127.255.255.254:PORT/",
                        "http://ip6-localhost:PORT/",
                        "http://localhost/",
                        "http://127.0.0.1:8080/"));
    }

    @Test
    void a182_otherFormsOfIpv6_areNotAsked() throws Exception {
        refused(
                List.of(
                        "http://[::1]:PORT/",
                        "http://[::]:PORT/",
                        "http://[0:0:0:0:0:0:0:1]:8080/",
                        "http://[::ffff:127.0.0.1]:8080/",
                        "http://[::ffff:7f00:1]:PORT/",
                        "http://[::127.0.0.1]:8080/",
                        "http://[64:ff9b::7f00:1]:8080/",
                        "http://[2002:7f00:1::]:8080/",
                        "http://[fe80::1%25lo]:8080/",
                        "http://[::1%25lo]:8080/"));
    }

    @Test
    void a183_numbers_areNotAsked() throws Exception {
        refused(
                List.of(
                        "http://2130706433:8080/",
                        "http://0x7f000001:8080/",
                        "http://0x7f.1:8080/",
                        "http://0177.0.0.1:8080/",
                        "http://017700000001:8080/",
                        "http://127.1:PORT/",
                        "http://127.0.1:8080/",
                        "http://0:8080/",
                        "http://0.0.0.0:8080/",
                        "http://127.0.0.1.:8080/",
                        "http://4425673729:8080/"));
    }

    @Test
    void a184_wideLetters_areNotAsked() throws Exception {
        refused(
                List.of(
                        "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11:8080/",
                        "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460:8080/",
                        "http://127\u30020\u30020\u30021:8080/",
                        "http://\u24db\u24de\u24d2\u24d0\u24db\u24d7\u24de\u24e2\u24e3:8080/",
                        "http://loc%61lhost:8080/",
                        "http://127.0.0.1%2f@example.com:8080/"));
    }

    @Test
    void a185_confusedHosts_areNotAsked() throws Exception {
        refused(
                List.of(
                        "http://example.com@127.0.0.1:PORT/",
                        "http://127.0.0.1:PORT#@example.com/",
                        "http://127.0.0.1:PORT\\@example.com/",
                        "http:\\\\127.0.0.1:PORT\\",
                        "http:///127.0.0.1:PORT/",
                        "http:127.0.0.1:PORT",
                        "//127.0.0.1:PORT/",
                        "http://example.com:80@127.0.0.1:PORT/",
                        "http://127.0.0.1:PORT?.example.com",
                        "http://localhost%00.example.com:PORT/",
                        " http://127.0.0.1:PORT/",
                        "http://127.0.0.1:PORT/\t",
                        "h\nttp://127.0.0.1:PORT"));
    }

    @Test
    void a186_metadataOfClouds_isNotAsked() throws Exception {
        refused(
                List.of(
                        "http://169.254.169.254/latest/meta-data/",
                        "http://[::ffff:a9fe:a9fe]/",
                        "http://2852039166/",
                        "http://100.100.100.200/",
                        "http://[fd00:ec2::254]/"));
    }

    @Test
    void a187_privateNetworks_areNotAsked() throws Exception {
        refused(
                List.of(
                        "http://10.0.0.1/",
                        "http://172.16.0.1/",
                        "http://172.31.255.255/",
                        "http://192.168.1.1/",
                        "http://100.64.0.1/",
                        "http://0.1.2.3/",
                        "http://198.18.0.1/",
                        "http://192.0.0.1/",
                        "http://224.0.0.1/",
                        "http://240.0.0.1/",
                        "http://255.255.255.255/",
                        "http://[fc00::1]/",
                        "http://[fd12::1]/",
                        "http://[fe80::1]/",
                        "http://[fec0::1]/",
                        "http://[ff02::1]/"));
    }

    @Test
    void a188_otherSchemes_areNotRead() throws Exception {
        refused(
                List.of(
                        "file:///etc/passwd",
                        "FILE:/etc/passwd",
                        "file://localhost/etc/passwd",
                        "jar:http://127.0.0.1:PORT/a.jar!/x",
                        "jar:file:/x.jar!/y",
                        "ftp://127.0.0.1:PORT/",
                        "gopher://127.0.0.1:PORT/_x",
                        "data:text/html,<p>SECRET-CANARY",
                        "netdoc:/etc/passwd",
                        "mailto:a@b",
                        "jrt:/java.base",
                        "classpath:/x",
                        "ldap://127.0.0.1:PORT/",
                        "url:file:///etc/passwd",
                        "view-source:http://127.0.0.1:PORT",
                        "/etc/passwd",
                        "C:\\x"));
    }

    @Test
    void a189_redirectsInside_areNotFollowed() throws Exception {
        serve(THERE_ONLY);
        for (String to :
                List.of(
                        "http://127.0.0.1:PORT/",
                        "file:///etc/passwd",
                        "//127.0.0.1:PORT",
                        "http://[::1]:PORT/",
                        "http://2130706433:PORT",
                        "http://localhost:PORT/")) {
            location.set(to.replace("PORT", port()));
            refused("http://" + WEB + ":" + outside.getAddress().getPort() + "/" + to.length());
        }
        assertEquals(6, asked.get());
    }

    @Test
    void a190_redirectsInCircles_end() throws Exception {
        serve(THERE_ONLY);
        String here = "http://" + WEB + ":" + outside.getAddress().getPort();
        location.set(here + "/x");
        refused(here + "/x");
        location.set("/" + "y".repeat(1 << 17));
        refused(here + "/y");
        assertTrue(asked.get() >= 2 && asked.get() <= 20, asked::toString);
    }

    @Test
    void a192_ownPort_isNotAsked() throws Exception {
        serve(Reach.PUBLIC);
        String own = served.at("").toString();
        for (String path : List.of("/metrics", "/board", "/read?url=" + own)) {
            refused(own + path);
        }
    }

    @Test
    void a193_messages_tellNoPort() throws Exception {
        serve(Reach.PUBLIC);
        String open = refused("http://127.0.0.1:8080/").replaceAll("\\d+", "");
        String closed = refused("http://127.0.0.1:8443/").replaceAll("\\d+", "");
        assertEquals(open, closed);
        assertEquals(
                refused("http://127.0.0.1:PORT/").replaceAll("\\d+", ""),
                refused("http://127.0.0.1:1/").replaceAll("\\d+", ""));
    }

    @Test
    void a194_oddPorts_areRefused() throws Exception {
        refused(
                List.of(
                        "http://93.184.216.34:22/",
                        "http://93.184.216.34:25/",
                        "http://93.184.216.34:6379/",
                        "http://93.184.216.34:0/",
                        "http://93.184.216.34:65536/",
                        "http://93.184.216.34:-1/",
                        "http://93.184.216.34:99999999999/"));
    }

    @Test
    void a195_lineEndsInAddresses_makeNoHeader() throws Exception {
        serve(THERE_ONLY);
        String there = WEB + ":" + outside.getAddress().getPort();
        for (String address :
                List.of(
                        "http://THERE/%0d%0aX-Evil:%201",
                        "http://THERE/\r\nX-Evil: y",
                        "http://THERE/ HTTP/1.1\r\nX-Evil: y",
                        "http://a%0d%0aX-Evil:b@THERE/")) {
            HttpResponse<String> answer =
                    served.send(
                            "/read", new Multipart().field("url", address.replace("THERE", there)));
            if (answer.statusCode() == 303) {
                ReadTest.done(served, answer);
            }
            assertFalse(sent.get().containsKey("X-Evil"), address);
        }
        assertTrue(asked.get() > 0);
    }

    @Test
    void a196_secrets_areNotSent() throws Exception {
        serve(THERE_ONLY);
        String there = "http://" + WEB + ":" + outside.getAddress().getPort() + "/news";
        Progress progress =
                ReadTest.done(served, served.send("/read", new Multipart().field("url", there)));
        assertEquals("1 read", progress.sum(), progress::toString);
        for (String name : List.of("Cookie", "Authorization", "Referer", "Origin", "From", "Via")) {
            assertFalse(sent.get().containsKey(name), name);
        }
        assertFalse(String.valueOf(sent.get().getFirst("User-Agent")).contains("Java"));
        assertFalse(sent.get().entrySet().toString().contains(System.getProperty("java.version")));
    }

    @Test
    void a200_linksOfFeeds_areNotFollowedInside() throws Exception {
        serve(Reach.PUBLIC);
        for (String link : List.of("http://127.0.0.1:" + port() + "/", "file:///etc/passwd")) {
            String feed =
                    "<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>N</title>"
                            + "<atom:link rel=\"next\" href=\"L\"/><item><title>T</title><link>L</link>"
                            + "<enclosure url=\"L\"/></item></channel></rss>";
            String map = "<urlset><url><loc>L</loc></url></urlset>";
            String index = "<sitemapindex><sitemap><loc>L</loc></sitemap></sitemapindex>";
            for (String file : List.of(feed, map, index)) {
                Progress progress =
                        ReadTest.done(
                                served,
                                served.send(
                                        "/read",
                                        new Multipart()
                                                .file("files", "a.xml", file.replace("L", link))));
                assertFalse(progress.toString().contains("root:x"));
            }
        }
        assertEquals(0, hits.get());
        for (Article article : served.ledger().articles()) {
            assertFalse(article.text().contains("root:x"), article::text);
        }
    }

    @Test
    void a243_passwordsInAddresses_areNotShown() throws Exception {
        serve(THERE_ONLY);
        String there = WEB + ":" + outside.getAddress().getPort();
        HttpResponse<String> answer =
                served.send(
                        "/read",
                        new Multipart().field("url", "http://user:PASSWORD@" + there + "/a"));
        if (answer.statusCode() == 303) {
            assertFalse(ReadTest.done(served, answer).toString().contains("PASSWORD"));
        }
        for (Article article : served.ledger().articles()) {
            assertFalse(served.page("/articles/" + article.id()).contains("PASSWORD"));
        }
        assertFalse(served.page("/read").contains("PASSWORD"));
        assertFalse(served.said().contains("PASSWORD"));
    }
}

package org.parley.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.app.batch.WordReader;
import org.parley.app.web.reading.Progress;
import org.parley.intake.fetch.Reach;

/** Addresses given in the browser: what is behind the walls of this machine is not asked. */
class FetchTest {
    /** The first server may be asked, as if it were public; the others of this machine may not. */
    private static final Reach FIRST_ONLY =
            new Reach() {
                @Override
                public boolean allows(int port) {
                    return true;
                }

                @Override
                public boolean allows(InetAddress address) {
                    return address.getHostAddress().equals("127.0.0.2");
                }
            };

    @TempDir Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer inside;
    private HttpServer outside;

    @BeforeEach
    void servers() throws IOException {
        inside = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        inside.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    byte[] bytes = ReadTest.NEWS.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().add("Content-Type", "text/plain");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        inside.start();
        outside = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        outside.createContext(
                "/",
                exchange -> {
                    boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
                    exchange.getResponseHeaders()
                            .add("Location", "http://127.0.0.1:" + port(inside) + "/secret");
                    exchange.sendResponseHeaders(robots ? 404 : 302, -1);
                    exchange.close();
                });
        outside.start();
    }

    @AfterEach
    void stop() {
        inside.stop(0);
        outside.stop(0);
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT/",
                "http://127.9.9.9:PORT/",
                "http://0.0.0.0:PORT/",
                "http://10.0.0.1/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://[::ffff:127.0.0.1]:PORT/",
                "http://[::ffff:7f00:1]:PORT/",
                "http://[::127.0.0.1]:PORT/",
                "http://[fe80::1]/",
                "http://[fc00::1]/",
                "http://[fd12::1]/",
                "http://[64:ff9b::7f00:1]/"
            })
    void read_addressOfThisMachineOrNetwork_refusedAndNobodyAsked(String address) throws Exception {
        try (Served served = new Served(folder, () -> WordReader::read, Reach.PUBLIC)) {
            // With a port of the web too: the port is not what protects.
            for (String port : new String[] {String.valueOf(port(inside)), "80", "8080"}) {
                Progress progress = read(served, address.replace("PORT", port));
                assertEquals("1 failed", progress.sum(), progress.toString());
            }
            assertEquals(0, asked.get());
            assertEquals(0, served.ledger().summary().articles());
        }
    }

    private static Progress read(Served served, String address) throws Exception {
        return ReadTest.done(served, served.send("/read", new Multipart().field("url", address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "/etc/passwd",
                "../../etc/passwd",
                "-",
                "ftp://127.0.0.1/",
                "jar:file:///a.jar!/b",
                "gopher://127.0.0.1:70/",
                "data:text/plain,Sorran demands it",
                "javascript:alert(1)",
                "http://2130706433/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://localhost/",
                "http://localhost./",
                "http://user@127.0.0.1/"
            })
    void read_noAddressOfThePublicWeb_refusedAtOnce(String address) throws Exception {
        try (Served served = new Served(folder, () -> WordReader::read, Reach.PUBLIC)) {
            HttpResponse<String> answer =
                    served.send("/read", new Multipart().field("url", address));
            if (answer.statusCode() == 303) {
                assertEquals("1 failed", ReadTest.done(served, answer).sum());
            } else {
                assertEquals(422, answer.statusCode());
                assertTrue(answer.body().contains("Address: "), answer.body());
            }
            assertEquals(0, asked.get());
            assertEquals(0, served.ledger().summary().articles());
        }
    }

    @Test
    void read_redirectToThisMachine_refused() throws Exception {
        try (Served served = new Served(folder, () -> WordReader::read, FIRST_ONLY)) {
            Progress progress = read(served, "http://127.0.0.2:" + port(outside) + "/news");
            assertEquals("1 failed", progress.sum());
            assertTrue(
                    progress.steps().get(0).why().contains("private network"),
                    progress.steps().toString());
            assertEquals(0, asked.get());
        }
    }

    @Test
    void read_linksOfAnUploadedFeedToThisMachine_refused() throws Exception {
        String feed =
                "<rss version=\"2.0\"><channel><title>News</title><item><title>Talks</title>"
                        + "<link>http://127.0.0.1:8080/secret</link></item></channel></rss>";
        try (Served served = new Served(folder, () -> WordReader::read, Reach.PUBLIC)) {
            Progress progress =
                    ReadTest.done(
                            served,
                            served.send("/read", new Multipart().file("files", "a.xml", feed)));
            assertEquals(0, progress.count(org.parley.app.web.reading.Step.Kind.READ));
            assertEquals(0, asked.get());
        }
    }

    @Test
    void read_addressOfThisMachine_whereThatIsAllowed_read() throws Exception {
        try (Served served = new Served(folder, () -> WordReader::read, Reach.ANY)) {
            Progress progress = read(served, "http://127.0.0.1:" + port(inside) + "/news");
            assertEquals("1 read", progress.sum(), progress.toString());
            assertEquals(
                    "http://127.0.0.1:" + port(inside) + "/news",
                    String.valueOf(served.ledger().articles().get(0).url()));
        }
    }
}

package org.parley.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.batch.WordReader;
import org.parley.app.web.reading.Progress;
import org.parley.core.text.Article;
import org.parley.intake.fetch.Caps;
import org.parley.intake.fetch.Pace;
import org.parley.intake.fetch.Reach;
import org.parley.intake.fetch.Settings;

/** Section 9 of docs/security.md: what the servers of pages answer, each byte as it likes. */
class AnswerAttackTest {
    private static final String WEB = "127.0.0.2";
    private static final Duration TOTAL = Duration.ofSeconds(1);
    private static final int MOST_BYTES = 1 << 20;
    private static final String OK = "HTTP/1.1 200 OK\r\n";

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

    /** What the server sends. */
    private interface Reply {
        void send(OutputStream out) throws IOException, InterruptedException;
    }

    @TempDir Path folder;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Reply reply = out -> {};
    private ServerSocket web;
    private Served served;

    @BeforeEach
    void open() throws IOException {
        web = new ServerSocket(0, 50, InetAddress.getByName(WEB));
        start(
                () -> {
                    while (true) {
                        Socket socket = web.accept();
                        start(() -> answer(socket));
                    }
                });
        Duration silence = Duration.ofMillis(400);
        served =
                new Served(
                        folder,
                        () -> WordReader::read,
                        Settings.of("Parley/0")
                                .withReach(THERE_ONLY)
                                .withPace(Pace.AT_ONCE)
                                .withCaps(new Caps(silence, silence, TOTAL, MOST_BYTES, 7)));
    }

    @AfterEach
    void close() throws IOException {
        web.close();
        served.close();
    }

    private interface Work {
        void go() throws IOException, InterruptedException;
    }

    private static void start(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.go();
                            } catch (IOException | InterruptedException e) {
                                // The other end has gone, or the test is over.
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private void answer(Socket socket) throws IOException, InterruptedException {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            String first = in.readLine();
            for (String line = first; line != null && !line.isEmpty(); line = in.readLine()) {}
            if (first != null && first.contains("/robots.txt")) {
                write(socket.getOutputStream(), "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n");
            } else {
                asked.incrementAndGet();
                reply.send(socket.getOutputStream());
            }
        }
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(ISO_8859_1));
        out.flush();
    }

    private String there(String scheme) {
        return scheme + "://" + WEB + ":" + web.getLocalPort() + "/news";
    }

    private Progress read(String address, Reply what) throws Exception {
        reply = what;
        long start = System.nanoTime();
        Progress progress =
                ReadTest.done(served, served.send("/read", new Multipart().field("url", address)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(TOTAL.multipliedBy(8)) < 0, took + " " + progress);
        String page = served.page("/read/" + progress.id());
        Markup.check(page);
        for (String word : List.of("mistake in Parley", "Exception", folder.toString())) {
            assertFalse((progress + page).contains(word), page);
        }
        assertEquals("ok\n", served.get("/health").body());
        return progress;
    }

    private Progress read(String answer) throws Exception {
        return read(there("http"), out -> write(out, answer));
    }

    /** Told as unread, with nothing kept. */
    private void refused(Reply what) throws Exception {
        int before = served.ledger().articles().size();
        Progress progress = read(there("http"), what);
        assertEquals("1 failed", progress.sum(), progress::toString);
        assertEquals(before, served.ledger().articles().size());
    }

    @Test
    void a119_wordsOfServers_areText() throws Exception {
        String script = "<script>window.__x=1</script>";
        read("HTTP/1.1 500 " + script + "\r\nContent-Length: 0\r\n\r\n");
        read("HTTP/1.1 " + script + "\r\n\r\n");
        read(OK + "Content-Type: <img src=x onerror=1>\r\nContent-Length: 4\r\n\r\n\0\1\2\3");
        read(OK + "Content-Encoding: " + script + "\r\nContent-Length: 1\r\n\r\nx");
        read("HTTP/1.1 302 Found\r\nLocation: javascript:" + script + "\r\n\r\n");
        Progress own =
                read(
                        there("http") + "/" + script,
                        out -> write(out, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"));
        assertEquals("1 failed", own.sum());
        for (var job : served.desk().jobs()) {
            String events =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(
                                                    served.at("/read/" + job.id() + "/events"))
                                            .header("Accept", "text/event-stream")
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body();
            assertTrue(events.contains("event: ended"), events);
            assertFalse(events.contains("<script") || events.contains("<img"), events);
        }
    }

    @Test
    void a197_packedAnswers_areNotUnpackedWithoutEnd() throws Exception {
        byte[] gzip = Packed.gzipBomb(10 << 10);
        byte[] deflate = Packed.zlibBomb(10 << 10);
        refused(packed("gzip", gzip));
        refused(packed("deflate", deflate));
        refused(packed("br", gzip));
        refused(packed("gzip, gzip", Packed.gzip(gzip)));
        refused(packed("gzip\r\nContent-Encoding: gzip", Packed.gzip(gzip)));
        Progress good =
                read(
                        there("http"),
                        packed("gzip", Packed.gzip("A demands b.".getBytes(ISO_8859_1))));
        assertEquals("1 read", good.sum(), good::toString);
    }

    private static Reply packed(String coding, byte[] body) {
        return out -> {
            write(
                    out,
                    OK
                            + "Content-Type: text/plain\r\nContent-Encoding: "
                            + coding
                            + "\r\nContent-Length: "
                            + body.length
                            + "\r\n\r\n");
            out.write(body);
        };
    }

    /** Something small again and again, until the other end has enough. */
    private static Reply endless(String start, String more, int pauseMillis) {
        return out -> {
            write(out, start);
            String many = pauseMillis == 0 ? more.repeat(1_000) : more;
            while (true) {
                write(out, many);
                Thread.sleep(pauseMillis);
            }
        };
    }

    @Test
    void a198_endlessSlowAndLyingAnswers_end() throws Exception {
        String plain = OK + "Content-Type: text/plain\r\n";
        refused(endless(plain + "\r\n", "A demands b.\n", 0));
        refused(endless(plain + "\r\n", "A", 100));
        refused(endless(OK, "X: y\r\n", 0));
        refused(endless(OK, "X", 100));
        refused(endless(plain + "Transfer-Encoding: chunked\r\n\r\n", "1\r\nA\r\n", 0));
        for (String length : List.of("99999999999", "-1", "1e3", "5\r\nContent-Length: 6")) {
            String head = plain + "Content-Length: " + length + "\r\n\r\n";
            refused(out -> write(out, head + "A demands b."));
        }
        for (String chunk : List.of("7fffffffffffffff", "-1", "ffffffffffffffffff", "x")) {
            String head = plain + "Transfer-Encoding: chunked\r\n\r\n" + chunk + "\r\n";
            refused(out -> write(out, head + "A demands b."));
        }
        refused(out -> write(out, OK + "X: y\r\n".repeat(100_000) + "\r\nA demands b."));
        refused(out -> write(out, "A demands b."));
        Progress stalled = read(there("https"), out -> Thread.sleep(20_000));
        assertEquals("1 failed", stalled.sum());
    }

    @Test
    void a199_oddTypes_areReadOrTold() throws Exception {
        int number = 0;
        for (String type :
                List.of(
                        "text/html; charset=../../x",
                        "text/html; charset=utf-7",
                        "text/html; charset=",
                        "image/png",
                        "application/zip",
                        "text/html\r\nContent-Type: application/pdf",
                        "text/plain\r\nContent-Disposition: attachment; filename=../../x",
                        "x".repeat(5_000),
                        "")) {
            String line = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
            String page = "<html><body><p>A demands b" + number++ + ".</p></body></html>";
            String length = "Content-Length: " + page.length() + "\r\n\r\n";
            read(OK + line + length + page);
        }
        byte[] bomb = Packed.zipBomb("a.txt", 5 << 10);
        Progress zip =
                read(
                        there("http"),
                        out -> {
                            write(
                                    out,
                                    OK
                                            + "Content-Type: application/zip\r\nContent-Length: "
                                            + bomb.length
                                            + "\r\n\r\n");
                            out.write(bomb);
                        });
        assertFalse(zip.sum().contains("1 read"), zip::toString);
        for (Article article : served.ledger().articles()) {
            assertTrue(article.text().length() < MOST_BYTES);
        }
    }

    @Test
    void a201_pagesThatLeadToThemselves_areAskedOnce() throws Exception {
        for (String link : List.of("/news", "?p=1", there("http"))) {
            String page =
                    "<html><head><link rel=canonical href=\""
                            + link
                            + "\"><link rel=next href=\""
                            + link
                            + "\"><link rel=amphtml href=\""
                            + link
                            + "\"></head><body><article>"
                            + "<p>Sorran demands salt in the talks of the week at "
                            + link.length()
                            + ".</p></article></body></html>";
            asked.set(0);
            read(
                    OK
                            + "Content-Type: text/html\r\nContent-Length: "
                            + page.length()
                            + "\r\n\r\n"
                            + page);
            assertTrue(asked.get() <= 2, link + " " + asked);
        }
        AtomicInteger page = new AtomicInteger();
        asked.set(0);
        refused(
                out ->
                        write(
                                out,
                                "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /news?p="
                                        + page.incrementAndGet()
                                        + "\r\n\r\n"));
        assertTrue(asked.get() <= 9, asked::toString);
    }

    @Test
    void a203_proxyOfARequest_isNotAsked() throws Exception {
        AtomicInteger hits = new AtomicInteger();
        try (ServerSocket proxy = new ServerSocket(0, 9, InetAddress.getByName("127.0.0.1"))) {
            start(
                    () -> {
                        while (true) {
                            proxy.accept().close();
                            hits.incrementAndGet();
                        }
                    });
            reply = out -> write(out, OK + "Content-Type: text/plain\r\n\r\nA demands b.");
            HttpClient client = Served.visitor();
            String form = served.formToken(client, "/read");
            Multipart fields = new Multipart().field("url", there("http"));
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(served.at("/read"))
                                    .header("Content-Type", fields.type())
                                    .header("X-Form-Token", form)
                                    .header("Proxy", "http://127.0.0.1:" + proxy.getLocalPort())
                                    .header("X-Proxy", "http://127.0.0.1:" + proxy.getLocalPort())
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(fields.bytes()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals("1 read", ReadTest.done(served, answer).sum());
            assertEquals(1, asked.get());
            assertEquals(0, hits.get());
        }
    }
}

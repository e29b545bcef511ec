package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.app.web.Fort.bearer;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

/** Section 10 of docs/security.md: too much, too often, too slowly. */
class FloodAttackTest {
    private static final Duration SOON = Duration.ofSeconds(2);

    @TempDir Path folder;

    private static void answersSoon(Fort fort) throws IOException {
        long start = System.nanoTime();
        assertEquals("ok\n", fort.get("/health").body());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(SOON) < 0, took::toString);
    }

    @Test
    void a206_hugeBodies_areRefusedUnread() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            for (String line : List.of("POST /login", "POST /logout", "GET /board", "POST /none")) {
                String head = line + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n";
                Answer told = fort.raw(head + "Content-Length: 524288000\r\n\r\nx").get(0);
                assertEquals(413, told.status(), line);
                String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";
                List<Answer> untold =
                        fort.raw(head + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(200));
                for (Answer answer : untold) {
                    assertTrue(answer.status() >= 400 && answer.status() < 500, answer::all);
                }
                answersSoon(fort);
            }
        }
    }

    @Test
    void a208_slowHeaders_keepNobodyOut() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            List<Socket> sockets = new ArrayList<>();
            try {
                for (int i = 0; i < 500; i++) {
                    Socket socket = Wire.open("127.0.0.1", fort.port());
                    sockets.add(socket);
                    socket.getOutputStream()
                            .write((i % 2 == 0 ? "G" : "GET /board HT").getBytes(UTF_8));
                }
                answersSoon(fort);
            } finally {
                close(sockets);
            }
        }
    }

    @Test
    void a209_slowBodies_keepNobodyOut() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            List<Socket> sockets = new ArrayList<>();
            try {
                for (int i = 0; i < 200; i++) {
                    Socket socket = Wire.open("127.0.0.1", fort.port());
                    sockets.add(socket);
                    String request =
                            "POST /login HTTP/1.1\r\nHost: 127.0.0.1:"
                                    + fort.port()
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                    + "Content-Length: 60000\r\n\r\nt";
                    socket.getOutputStream().write(request.getBytes(UTF_8));
                }
                answersSoon(fort);
            } finally {
                close(sockets);
            }
            answersSoon(fort);
        }
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void a217_longQuestions_areAnsweredSoon() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            for (String query :
                    List.of(
                            "x".repeat(7_000),
                            "x".repeat(100_000),
                            "a*+".repeat(1_000),
                            "a+".repeat(10_000),
                            "ab+".repeat(2_500),
                            "(".repeat(10_000),
                            "(".repeat(7_000),
                            "%22a%22+OR+".repeat(5_000),
                            "%22a%22+OR+".repeat(600),
                            "NEAR(a+".repeat(900))) {
                for (String page : List.of("/board?party=", "/search?q=")) {
                    long start = System.nanoTime();
                    Answer answer = fort.get(page + query, bearer(fort.reader));
                    Duration took = Duration.ofNanos(System.nanoTime() - start);
                    assertTrue(took.compareTo(Duration.ofSeconds(3)) < 0, took::toString);
                    assertTrue(answer.status() < 500, answer::all);
                }
            }
            answersSoon(fort);
        }
    }

    @Test
    void a219_namesOfOneHash_areAnsweredSoon() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; body.length() < 60_000; i++) {
                StringBuilder name = new StringBuilder();
                for (int bit = 0; bit < 12; bit++) {
                    name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
                }
                body.append(name).append("=1&");
            }
            long start = System.nanoTime();
            fort.clean(fort.post("/login", body.toString()));
            assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(SOON) < 0);
        }
    }

    @Test
    void a220_manyOfEverything_areRefusedSoon() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            fort.clean(fort.post("/login", "a=1&".repeat(1_000_000)));
            fort.clean(fort.get("/board?" + "a=1&".repeat(10_000)));
            fort.clean(fort.get("/board", "Cookie: " + "a=1; ".repeat(10_000)));
            String[] headers = new String[10_000];
            java.util.Arrays.fill(headers, "X: y");
            fort.clean(fort.get("/board", headers));
            fort.clean(fort.get("/board", "X: " + "y".repeat(1 << 20)));
            fort.clean(fort.get("/" + "y".repeat(1 << 20)));
            answersSoon(fort);
        }
    }

    @Test
    void a225_manyAddresses_areOneRoute() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            int before = fort.get("/metrics", bearer(fort.reader)).body().length();
            for (int i = 0; i < 150; i++) {
                fort.get("/entries/" + i, bearer(fort.reader));
                fort.get("/nowhere" + i, bearer(fort.reader));
                fort.ask("M" + i, "/", "");
                fort.get("/", "Host: h" + i);
            }
            int after = fort.get("/metrics", bearer(fort.reader)).body().length();
            assertTrue(after < before + 3_000, before + " " + after);
        }
    }

    @Test
    void a226_badRequests_fillNoLog() throws IOException {
        try (Fort fort = Fort.withTokens(folder)) {
            for (int i = 0; i < 200; i++) {
                fort.get("/nowhere" + i, "User-Agent: " + "x".repeat(8_000));
                fort.get("/board?since=x", bearer(fort.reader));
            }
            assertEquals("", fort.served.said());
        }
    }

    @Test
    void a231_idleConnectionsAndPipelines_keepNobodyOut() throws IOException {
        try (Fort fort = Fort.withRate(folder, 500)) {
            List<Socket> sockets = new ArrayList<>();
            try {
                for (int i = 0; i < 600; i++) {
                    Socket socket = Wire.open("127.0.0.1", fort.port());
                    sockets.add(socket);
                }
                answersSoon(fort);
                Socket one = Wire.open("127.0.0.3", fort.port());
                sockets.add(one);
                String request =
                        "GET /health HTTP/1.1\r\nHost: 127.0.0.1:" + fort.port() + "\r\n\r\n";
                Thread flood =
                        new Thread(
                                () -> {
                                    try {
                                        one.getOutputStream()
                                                .write(request.repeat(3_000).getBytes(UTF_8));
                                    } catch (IOException e) {
                                        // Closed by the board: that will do.
                                    }
                                });
                flood.start();
                answersSoon(fort);
                one.close();
            } finally {
                close(sockets);
            }
        }
    }

    @Test
    void tooManyAtOnce_areAskedToWait_othersAreNot() throws IOException {
        try (Fort fort = Fort.withRate(folder, 20)) {
            int answered = 0;
            Answer last = fort.get("/health");
            for (int i = 0; i < 300 && last.status() == 200; i++) {
                last = fort.get("/health");
                answered++;
            }
            assertEquals(429, last.status());
            assertTrue(answered >= 79, "after " + answered);
            assertTrue(last.header("Retry-After").isPresent());
            assertEquals(200, fort.askFrom("127.0.0.2", "GET", "/health", "").status());
        }
    }
}

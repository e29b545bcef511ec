package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Section 2 of docs/security.md: what is told of a reading to those who may not know it any more.
 */
class StreamAttackTest {
    @TempDir Path folder;
    private final GatedReader reader = new GatedReader();
    private Fort fort;
    private String job;

    @BeforeEach
    void open() throws Exception {
        fort = Fort.withReader(folder, reader);
        Multipart form =
                new Multipart()
                        .file("files", "one.txt", "A demands b.")
                        .file("files", "two.txt", "A demands c.");
        job = ReadTest.job(fort.served, Intruder.at(fort).hand(form)).id();
        reader.awaitBegin();
    }

    @AfterEach
    void close() {
        reader.let(2);
        fort.close();
    }

    /** A window that follows the reading, and was told of it once. */
    private final class Window implements AutoCloseable {
        private final Socket socket = Wire.open("127.0.0.1", fort.port());
        private final BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));

        Window(String pass) throws IOException {
            String request =
                    "GET /read/"
                            + job
                            + "/events HTTP/1.1\r\nHost: 127.0.0.1:"
                            + fort.port()
                            + "\r\nAccept: text/event-stream\r\nConnection: close\r\n"
                            + pass
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            String line = lines.readLine();
            assertEquals("HTTP/1.1 200 OK", line);
            while (!line.startsWith("data:")) {
                line = lines.readLine();
            }
            assertTrue(line.contains("one.txt"), line);
        }

        /** What it is told until the board ends it; that it does not end fails after 10 s. */
        String rest() throws IOException {
            return lines.lines().collect(Collectors.joining("\n"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** It is told nothing more, though the reading goes on; who may is. */
    private void ends(Window window) throws IOException {
        try (Window other = new Window(Fort.bearer(fort.otherKeeper))) {
            reader.let(1);
            String rest = window.rest();
            assertFalse(rest.contains("event:") || rest.contains("two.txt"), rest);
            reader.let(1);
            assertTrue(other.rest().contains("event: ended"));
        }
    }

    @Test
    void a45_afterLogout_nothingMoreIsTold() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        try (Window window = new Window("Cookie: " + session.cookie())) {
            fort.post("/logout", "form=" + session.form(), "Cookie: " + session.cookie());
            ends(window);
        }
    }

    @Test
    void a45_tokenTakenOut_nothingMoreIsTold() throws IOException {
        try (Window window = new Window(Fort.bearer(fort.keeper))) {
            Files.writeString(
                    fort.tokens, fort.tokenFile().replaceAll("(?m)^Karl Keeper .*$", "# gone"));
            ends(window);
        }
    }

    @Test
    void a45_tokenOfALesserRole_nothingMoreIsTold() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        try (Window window = new Window("Cookie: " + session.cookie())) {
            Files.writeString(
                    fort.tokens,
                    fort.tokenFile().replace("Karl Keeper keeper", "Karl Keeper reader"));
            ends(window);
        }
    }

    @Test
    void a45_afterLogout_streamEndsThoughNothingHappens() throws IOException {
        Fort.Session session = fort.login(fort.keeper);
        try (Window window = new Window("Cookie: " + session.cookie())) {
            fort.post("/logout", "form=" + session.form(), "Cookie: " + session.cookie());
            assertFalse(window.rest().contains("event:"));
        }
    }
}

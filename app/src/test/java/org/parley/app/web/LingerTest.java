package org.parley.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.app.web.Wire.Answer;

class LingerTest {
    private static final int BODY = 5 << 20;

    @TempDir Path folder;

    /** Begins to send a body only when the answer has long been given. */
    private static Answer late(int port, String path, String headers) throws Exception {
        try (Socket socket = Wire.open("127.0.0.1", port)) {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n" + headers;
            out.write((head + "Content-Length: " + BODY + "\r\n\r\n").getBytes(UTF_8));
            out.flush();
            Thread.sleep(500);
            for (int sent = 0; sent < BODY; sent += 1 << 16) {
                out.write(new byte[1 << 16]);
            }
            socket.shutdownOutput();
            return Wire.answers(Wire.read(socket)).get(0);
        }
    }

    @Test
    void refusal_beforeTheBodyCame_isSeenBySender() throws Exception {
        try (Served served = new Served(folder)) {
            int port = served.at("/").getPort();
            assertEquals(413, late(port, "/rulings/undo", "").status());
            assertEquals(
                    403,
                    late(
                                    port,
                                    "/read",
                                    "Content-Type: multipart/form-data; boundary=x\r\n"
                                            + "X-Form-Token: none\r\n")
                            .status());
        }
    }

    @Test
    void refusal_ofBodyThatNeverComes_endsWithTheSender() throws IOException {
        try (Served served = new Served(folder)) {
            int port = served.at("/").getPort();
            Answer answer =
                    Wire.send(
                                    port,
                                    "POST /rulings/undo HTTP/1.1\r\nHost: 127.0.0.1:"
                                            + port
                                            + "\r\nContent-Length: 1000000\r\n\r\nx")
                            .get(0);
            assertEquals(413, answer.status());
        }
    }
}

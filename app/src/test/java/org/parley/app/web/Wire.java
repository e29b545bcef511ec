package org.parley.app.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Bytes sent to a server as they are, and what it answers. */
final class Wire {
    private static final int PATIENCE_MILLIS = 10_000;

    /**
     * An answer.
     *
     * @param head status line and headers
     */
    record Answer(int status, List<String> head, String body) {
        Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        List<String> headers(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }

        String all() {
            return String.join("\n", head) + "\n\n" + body;
        }
    }

    private Wire() {}

    /** All answers that come until the server closes or says nothing more. */
    static List<Answer> send(int port, String request) throws IOException {
        return send("127.0.0.1", port, request.getBytes(UTF_8));
    }

    /**
     * @param from address of this machine
     */
    static List<Answer> send(String from, int port, byte[] request) throws IOException {
        try (Socket socket = open(from, port)) {
            write(socket, request);
            return answers(read(socket));
        }
    }

    static Socket open(String from, int port) throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
        return socket;
    }

    /** A server may refuse before it has all. */
    private static void write(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
        } catch (IOException e) {
            // What it answered before is read nevertheless.
        }
    }

    static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        InputStream in = socket.getInputStream();
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("no end of the answer: " + all.toString(UTF_8), e);
        } catch (SocketException e) {
            // Reset by a server that did not want the rest.
        }
        return all.toByteArray();
    }

    static List<Answer> answers(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        List<Answer> answers = new ArrayList<>();
        int at = 0;
        while (text.startsWith("HTTP/", at)) {
            int end = text.indexOf("\r\n\r\n", at);
            if (end < 0) {
                break;
            }
            List<String> head = text.substring(at, end).lines().toList();
            Answer answer = new Answer(Integer.parseInt(head.get(0).split(" ")[1]), head, "");
            at = end + 4;
            StringBuilder body = new StringBuilder();
            if (answer.header("Transfer-Encoding").isPresent()) {
                at = unchunk(text, at, body);
            } else if (!text.startsWith("HTTP/", at)) {
                int length = answer.header("Content-Length").map(Integer::parseInt).orElse(0);
                int stop = Math.min(text.length(), at + length);
                body.append(text, at, stop);
                at = stop;
            }
            String words = new String(body.toString().getBytes(ISO_8859_1), UTF_8);
            answers.add(new Answer(answer.status(), head, words));
        }
        return answers;
    }

    private static int unchunk(String text, int start, StringBuilder body) {
        int at = start;
        while (true) {
            int line = text.indexOf("\r\n", at);
            if (line < 0 || text.startsWith("HTTP/", at)) {
                return at;
            }
            int size = Integer.parseInt(text.substring(at, line).strip(), 16);
            body.append(text, line + 2, Math.min(text.length(), line + 2 + size));
            at = Math.min(text.length(), line + 2 + size + 2);
            if (size == 0) {
                return at;
            }
        }
    }
}

package org.parley.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import javax.net.ServerSocketFactory;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLSocket;

/** A server on 127.0.0.1 that sends whatever bytes a test wants. */
final class Rogue implements AutoCloseable {
    /** What it does when asked. */
    interface Reply {
        void send(Request request, OutputStream out) throws Exception;
    }

    record Request(String path, Map<String, String> headers) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    Rogue() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    Rogue(ServerSocketFactory sockets) throws IOException {
        socket = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        thread(this::listen);
        on("/robots.txt", answer("404 Not Found", "", ""));
    }

    Rogue on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    Rogue on(String path, String raw) {
        return on(path, bytes(raw.getBytes(ISO_8859_1)));
    }

    int port() {
        return socket.getLocalPort();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The paths asked for so far, robots.txt left out. */
    List<String> asked() {
        return requests.stream().map(Request::path).filter(p -> !p.equals("/robots.txt")).toList();
    }

    static Reply bytes(byte[] raw) {
        return (request, out) -> out.write(raw);
    }

    /** A whole answer of right length. */
    static Reply answer(String status, String headers, String body) {
        return answer(status, headers, body.getBytes(ISO_8859_1));
    }

    static Reply answer(String status, String headers, byte[] body) {
        return (request, out) -> {
            out.write(
                    ("HTTP/1.1 "
                                    + status
                                    + "\r\nContent-Length: "
                                    + body.length
                                    + "\r\n"
                                    + headers
                                    + "\r\n")
                            .getBytes(ISO_8859_1));
            out.write(body);
        };
    }

    static Reply page(String body) {
        return answer("200 OK", "Content-Type: text/html\r\n", body);
    }

    static Reply redirect(int status, String location) {
        return answer(status + " Elsewhere", "Location: " + location + "\r\n", "");
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private void listen() throws Exception {
        while (!socket.isClosed()) {
            Socket connection = socket.accept();
            thread(() -> serve(connection));
        }
    }

    private void serve(Socket connection) throws Exception {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            String first = in.readLine();
            Map<String, String> headers = new LinkedHashMap<>();
            for (String line = in.readLine();
                    line != null && !line.isEmpty();
                    line = in.readLine()) {
                int colon = line.indexOf(':');
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            if (connection instanceof SSLSocket secure
                    && secure.getSession() instanceof ExtendedSSLSession session) {
                headers.put("(server name)", session.getRequestedServerNames().toString());
            }
            String path = first.split(" ")[1];
            Request request = new Request(path, headers);
            requests.add(request);
            Reply reply = replies.getOrDefault(path, answer("404 Not Found", "", "gone"));
            reply.send(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void thread(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (Exception e) {
                                // the client hung up, or the test is over
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
